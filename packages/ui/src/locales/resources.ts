import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** The words of the shared parts in the language pages open in. */
export const uiFrench = { ui: fr } as const;

/** Those in English, fetched when somebody reads it. */
export const loadUiEnglish = async () => ({ ui: (await import("./en.ts")).en });

/** The words of the shared parts, to register on the app's i18next instance: `resources: merge(uiResources, …)`. */
export const uiResources = { fr: { ui: fr }, en: { ui: en } } as const;
