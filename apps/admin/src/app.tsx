import type { Locale } from "@bassin/core";
import { BassinProvider } from "@bassin/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { queryClient } from "./api.ts";
import { i18n } from "./locales/i18n.ts";
import { keepLanguage, readLanguage } from "./locales/language.ts";
import { ProgrammesPage } from "./programmes-page.tsx";

/** The nonce the server gave this page, for the style elements Mantine adds. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** The admin app: a programme reading many territories. */
export function App() {
  const [locale, setLocale] = useState<Locale>(readLanguage);
  const chooseLanguage = (chosen: Locale) => {
    keepLanguage(chosen);
    setLocale(chosen);
  };
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <BassinProvider locale={locale} nonce={nonce}>
          <ProgrammesPage onLanguage={chooseLanguage} />
        </BassinProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
