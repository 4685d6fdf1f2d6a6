import type { Locale } from "@bassin/core";
import { cleanup, render } from "@testing-library/react";
import i18next from "i18next";
import type { ReactElement, ReactNode } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { onTestFinished } from "vitest";
import { uiResources } from "../locales/resources.ts";
import { BassinProvider } from "../theme/bassin-provider.tsx";
import type { Navigate } from "../theme/navigation.tsx";
import { fillBrowserGaps } from "./browser-gaps.ts";

const i18n = i18next.createInstance();
i18n.use(initReactI18next).init({ resources: uiResources, lng: "fr", fallbackLng: "fr", initAsync: false });

export interface PartSetting {
  locale?: Locale;
  navigate?: Navigate;
}

/** Renders a part as the apps do: theme, language, links. It leaves the page with its test. */
export function renderPart(part: ReactElement, { locale = "fr", navigate }: PartSetting = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>
      <BassinProvider locale={locale} navigate={navigate} colourScheme="light">
        {children}
      </BassinProvider>
    </I18nextProvider>
  );
  fillBrowserGaps();
  onTestFinished(cleanup);
  return render(part, { wrapper });
}
