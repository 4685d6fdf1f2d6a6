import type { FeatureCollection, Polygon, Position } from "geojson";

const columns = 7;
const rows = 6;

/** The same small disorder every time, between -0.5 and 0.5. */
const stir = (column: number, row: number, seed: number) => {
  const wave = Math.sin(column * 127.1 + row * 311.7 + seed * 74.7) * 43758.5453;
  return wave - Math.floor(wave) - 0.5;
};

const corner = (column: number, row: number): Position => [
  0.35 + (column + stir(column, row, 1) * 0.62) * 0.055,
  42.98 - (row + stir(column, row, 2) * 0.62) * 0.04,
];

const isInside = (column: number, row: number) => {
  const across = (column + 0.5 - columns / 2) / (columns / 2);
  const down = (row + 0.5 - rows / 2) / (rows / 2);
  return across * across + down * down < 1.15;
};

const side = (from: Position, to: Position, seed: number): Position[] =>
  [0, 1, 2].map((step) => {
    const share = step / 3;
    const bend = step === 0 ? 0 : stir(from[0] ?? 0, to[1] ?? 0, seed + step) * 0.007;
    const mix = (axis: 0 | 1) => (from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share + bend;
    return [mix(0), mix(1)];
  });

/** Drawn communes, belonging to nowhere: enough to judge a map without shipping official contours. */
export function schematicCommunes(): FeatureCollection<Polygon> {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const features = cells
    .filter(({ column, row }) => isInside(column, row))
    .map(({ column, row }, index) => {
      const [a, b, c, d] = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const across = (from: Position, to: Position) => side(from, to, 3);
      const back = (from: Position, to: Position) => [from, ...across(to, from).slice(1).toReversed()];
      const ring = [...across(a, b), ...across(b, c), ...back(c, d), ...back(d, a), a];
      return {
        type: "Feature" as const,
        properties: { code: String(index + 1), name: `Commune ${index + 1}` },
        geometry: { type: "Polygon" as const, coordinates: [ring] },
      };
    });
  return { type: "FeatureCollection", features };
}
