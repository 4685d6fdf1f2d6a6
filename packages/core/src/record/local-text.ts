import { z } from "zod";

/** The languages Bassin speaks. French comes first, English is complete. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

/** A sentence in every language of the product. */
export const localText = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
export type LocalText = z.infer<typeof localText>;
