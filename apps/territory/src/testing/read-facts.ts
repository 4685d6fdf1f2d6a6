import type { EcosystemFacts, Locale } from "@bassin/core";
import type { UiKey } from "@bassin/ui";
import { i18n, loadWords } from "../locales/i18n.ts";
import type { AppKey } from "../locales/use-app-text.ts";
import { createFactReader, type FactReader } from "../record/fact-reader.ts";

await loadWords("en");

/** Reads facts with the words of the app, outside a page. */
export function readFacts(facts: EcosystemFacts, asOf: string, locale: Locale = "fr"): FactReader {
  const app = i18n.getFixedT(locale, "app");
  const ui = i18n.getFixedT(locale, "ui");
  const plain = { interpolation: { escapeValue: false } };
  return createFactReader({
    facts,
    asOf,
    locale,
    text: (key: AppKey, values) => app(key, { ...values, ...plain }),
    uiText: (key: UiKey, values) => ui(key, { ...values, ...plain }),
  });
}
