import type { Locale } from "@bassin/core";

/** Where the browser keeps the reader's language; the page's first script reads it too. */
const languageKey = "bassin-language";

/** The language the reader chose on this device: French unless English was. */
export function readLanguage(): Locale {
  try {
    return localStorage.getItem(languageKey) === "en" ? "en" : "fr";
  } catch {
    return "fr";
  }
}

/** Keeps the reader's language on this device, and says it to assistive technology. */
export function keepLanguage(locale: Locale): void {
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(languageKey, locale);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
