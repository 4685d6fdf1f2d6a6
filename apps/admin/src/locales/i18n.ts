import { uiResources } from "@bassin/ui";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** The words of the admin app and of the shared parts, in both languages. */
export const i18n = i18next.createInstance();

i18n.use(initReactI18next).init({
  resources: { fr: { ...uiResources.fr, admin: fr }, en: { ...uiResources.en, admin: en } },
  lng: "fr",
  fallbackLng: "fr",
  initAsync: false,
});
