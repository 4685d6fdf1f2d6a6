import type { Locale } from "@bassin/core";
import { createContext, useContext } from "react";

const LanguageContext = createContext<(locale: Locale) => void>(() => undefined);

export const LanguageProvider = LanguageContext.Provider;

/** Changes the language of the page, and keeps it on this device. */
export const useChooseLanguage = () => useContext(LanguageContext);
