import { z } from "zod";
import { isOnTheCalendar } from "./partial-date.rules.ts";

export * from "./partial-date.rules.ts";

/**
 * A date as precisely as it is known, in EDTF (ISO 8601-2): `2023-09-12` (day), `2023-09` (month), `2023` (year),
 * each followed by `~` when it is only about then. One string holds the moment and its precision (domain §3).
 */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?$/, { error: "date" })
  .refine((text) => isOnTheCalendar(text), { error: "date" });
