import { z } from "zod";

/** The great functions of life (§4.1, §4.2-1). Five have a plugin of their own first; others follow. */
export const lifeFunctions = [
  "food",
  "mobility",
  "housing",
  "energy",
  "ageing",
  "health",
  "learning",
  "culture",
  "work",
  "objects",
] as const;
export const lifeFunction = z.enum(lifeFunctions);
export type LifeFunction = z.infer<typeof lifeFunction>;
