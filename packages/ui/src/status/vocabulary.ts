import type { Locale, Part, Status } from "@bassin/core";

// Written again rather than imported as values: the browser must not load the rules of core for three lists.

/** The five parts of the definition (§4.2), in their order. */
export const parts = ["aim", "solution", "production", "value", "governance"] as const satisfies readonly Part[];

export const statuses = ["met", "partial", "missing", "unknown", "not-applicable"] as const satisfies readonly Status[];

export const locales = ["fr", "en"] as const satisfies readonly Locale[];
