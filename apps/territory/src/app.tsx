import type { Locale } from "@bassin/core";
import { BassinProvider } from "@bassin/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { queryClient } from "./api/trpc.ts";
import { i18n, loadWords } from "./locales/i18n.ts";
import { keepLanguage, readLanguage } from "./locales/language.ts";
import { LanguageProvider } from "./locales/language-choice.ts";
import { router } from "./router.tsx";

/** The nonce the server gave this page, for the style elements Mantine adds. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

const followLink = (href: string) => router.history.push(href);

/** The whole app: words, look, data and pages. */
export function App() {
  const [locale, setLocale] = useState<Locale>(readLanguage);
  const chooseLanguage = async (chosen: Locale) => {
    await loadWords(chosen);
    keepLanguage(chosen);
    setLocale(chosen);
  };
  return (
    <I18nextProvider i18n={i18n}>
      <LanguageProvider value={(chosen) => void chooseLanguage(chosen)}>
        <QueryClientProvider client={queryClient}>
          <BassinProvider locale={locale} nonce={nonce} navigate={followLink}>
            <RouterProvider router={router} />
          </BassinProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </I18nextProvider>
  );
}
