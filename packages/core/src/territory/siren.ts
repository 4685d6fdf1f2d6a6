import { z } from "zod";
import { findSirenProblem, findSiretProblem } from "./siren-digits.rules.ts";

/** SIREN: nine digits closed by a key. Spaces are dropped. */
export const siren = z
  .string()
  .overwrite((text) => text.replace(/\s/g, ""))
  .refine((digits) => findSirenProblem(digits) === null, { error: "siren" });

/** SIRET: a SIREN, an establishment number of five digits with its key. Spaces are dropped. */
export const siret = z
  .string()
  .overwrite((text) => text.replace(/\s/g, ""))
  .refine((digits) => findSiretProblem(digits) === null, { error: "siret" });
