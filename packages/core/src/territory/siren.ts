import { z } from "zod";

/** SIREN: nine digits closed by a Luhn key. */
export const siren = z
  .string()
  .regex(/^\d{9}$/, { error: "siren" })
  .refine(hasLuhnKey, { error: "siren" });

/** SIRET: a SIREN, an establishment number of four digits, a Luhn key. La Poste's establishments sum to a multiple of five instead. */
export const siret = z
  .string()
  .regex(/^\d{14}$/, { error: "siret" })
  .refine((digits) => hasLuhnKey(digits) || isLaPoste(digits), { error: "siret" });

function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

function isLaPoste(digits: string): boolean {
  return digits.startsWith("356000000") && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
