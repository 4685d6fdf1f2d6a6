import type { Locale } from "@bassin/core";
import { createContext, useContext } from "react";
import { useLocale } from "../../src/index.ts";

/** Picks the sample in the language of the page. */
export function useSample() {
  const locale = useLocale();
  return <T>(fr: T, en: T): T => (locale === "fr" ? fr : en);
}

export interface WorkshopSetting {
  setLocale: (locale: Locale) => void;
}

export const WorkshopContext = createContext<WorkshopSetting>({ setLocale: () => undefined });
export const useWorkshop = () => useContext(WorkshopContext);
