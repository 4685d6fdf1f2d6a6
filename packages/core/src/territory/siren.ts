import sirenNumber from "stdnum/lib/cjs/fr/siren.js";
import siretNumber from "stdnum/lib/cjs/fr/siret.js";
import { z } from "zod";

/** SIREN: nine digits closed by a key. Spaces are dropped. */
export const siren = z
  .string()
  .overwrite((text) => text.replace(/\s/g, ""))
  .refine((digits) => sirenNumber.validate(digits).isValid, { error: "siren" });

/** SIRET: a SIREN, an establishment number of five digits with its key. Spaces are dropped. */
export const siret = z
  .string()
  .overwrite((text) => text.replace(/\s/g, ""))
  .refine((digits) => siretNumber.validate(digits).isValid, { error: "siret" });
