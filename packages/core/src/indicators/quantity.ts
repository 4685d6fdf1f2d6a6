/**
 * What units count or measure. People and households are two quantities: dividing one by the other is no share, and the
 * check of dimensions says so.
 */
export const quantities = [
  "person",
  "household",
  "dwelling",
  "vehicle",
  "meal",
  "producer",
  "organisation",
  "contract",
  "request",
  "allocation",
  "trip",
  "stay",
  "place",
  "event",
  "money",
  "mass",
  "co2e",
  "volume",
  "length",
  "area",
  "time",
  "day",
  "energy",
  "temperature",
] as const;
export type Quantity = (typeof quantities)[number];

/** Powers of quantities: `{ mass: 1, meal: -1 }` for grams per meal; `{}` for a plain number. */
export type Dimension = Readonly<Partial<Record<Quantity, number>>>;

/** One dimension divided by another. */
export function divideDimensions(over: Dimension, under: Dimension): Dimension {
  const powers = quantities.map((quantity) => [quantity, (over[quantity] ?? 0) - (under[quantity] ?? 0)] as const);
  return Object.fromEntries(powers.filter(([, power]) => power !== 0));
}

/** Whether two dimensions are the same. */
export function isSameDimension(one: Dimension, other: Dimension): boolean {
  return quantities.every((quantity) => (one[quantity] ?? 0) === (other[quantity] ?? 0));
}
