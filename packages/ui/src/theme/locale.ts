import type { Locale } from "@bassin/core";
import { createContext, useContext } from "react";

const LocaleContext = createContext<Locale>("fr");

export const LocaleProvider = LocaleContext.Provider;

/** The language the page is read in; French unless the app said otherwise. */
export const useLocale = (): Locale => useContext(LocaleContext);
