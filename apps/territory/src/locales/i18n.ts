import type { Locale } from "@bassin/core";
import { loadUiEnglish, uiFrench } from "@bassin/ui";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { fr } from "./fr.ts";
import { setAllFrenchSpaces } from "./set-french-spaces.ts";

/** The words of the app and of the shared parts: French at once, English when somebody reads it. */
export const i18n = i18next.createInstance();

i18n.use(initReactI18next).init({
  resources: { fr: { ...uiFrench, app: setAllFrenchSpaces(fr) } },
  lng: "fr",
  fallbackLng: "fr",
  initAsync: false,
});

/** Fetches the words of a language, unless they are there. */
export async function loadWords(locale: Locale): Promise<void> {
  if (i18n.hasResourceBundle(locale, "app")) return;
  const [{ ui }, { en }] = await Promise.all([loadUiEnglish(), import("./en.ts")]);
  i18n.addResourceBundle("en", "ui", ui);
  i18n.addResourceBundle("en", "app", en);
}
