/** The 30 criteria of the definition, in the order of its five parts (domain §4). */
export const criterionIds = [
  ...(["A1", "A2", "A3", "A4"] as const),
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7"] as const),
  ...(["C1", "C2", "C3", "C4", "C5", "C6", "C7"] as const),
  ...(["D1", "D2", "D3", "D4", "D5", "D6"] as const),
  ...(["E1", "E2", "E3", "E4", "E5", "E6"] as const),
] as const;
export type CriterionId = (typeof criterionIds)[number];
