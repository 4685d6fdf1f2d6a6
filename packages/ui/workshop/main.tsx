import type { Locale } from "@bassin/core";
import i18next from "i18next";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { BassinProvider, uiResources } from "../src/index.ts";
import "../src/styles.css";
import "./workshop.css";
import { WorkshopContext } from "./samples/sample-text.ts";
import { Workshop } from "./workshop.tsx";

const i18n = i18next.createInstance();
i18n.use(initReactI18next).init({ resources: uiResources, lng: "fr", fallbackLng: "fr", initAsync: false });

const asked = new URLSearchParams(window.location.search);
const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce;
const askedScheme = asked.get("scheme");

function Page() {
  const [locale, setLocale] = useState<Locale>(asked.get("locale") === "en" ? "en" : "fr");
  const scheme = askedScheme === "light" || askedScheme === "dark" ? askedScheme : undefined;
  document.documentElement.lang = locale;
  return (
    <I18nextProvider i18n={i18n}>
      <BassinProvider locale={locale} nonce={nonce} colourScheme={scheme}>
        <WorkshopContext value={{ setLocale }}>
          <Workshop page={asked.get("page") ?? "home"} />
        </WorkshopContext>
      </BassinProvider>
    </I18nextProvider>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
