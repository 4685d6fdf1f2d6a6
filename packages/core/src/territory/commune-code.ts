import { z } from "zod";

/** INSEE code of a commune (COG): two digits or 2A, 2B, then three digits. */
export const communeCode = z.string().regex(/^(\d{2}|2[AB])\d{3}$/, { error: "commune-code" });
