import { describe, expect, it } from "vitest";
import { markDistance, petalPadding } from "./component-petal.tsx";
import { type Box, layOutCompactFlower, layOutFlower } from "./flower-geometry.ts";
import { placeLabel } from "./flower-labels.ts";
import { placeHeartLabels } from "./heart-labels.ts";
import { markRadius } from "./necessity-mark.tsx";

const vocabulary = [
  ...["Plateforme", "d’intermédiation", "Légumerie", "et", "à", "MUTUALISÉE", "de", "transformation"],
  ...[
    "anticonstitutionnellement",
    "«\u00a0Tiers-lieu\u00a0»",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "du",
    "Comminges\u202f?",
  ],
];

/** A row of numbers that is the same at each run. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const sayWords = (draw: (below: number) => number, most: number) =>
  Array.from({ length: draw(most) }, () => vocabulary[draw(vocabulary.length)] ?? "").join(" ");

function placeAll(count: number, seed: number): Box[] {
  const draw = drawFrom(seed);
  const { petals, belly, heart } = layOutFlower(count);
  const labels = petals.flatMap(
    (place) =>
      placeLabel(
        { name: sayWords(draw, 14), note: sayWords(draw, 10) },
        { x: place.x, y: place.y, radius: belly - petalPadding },
      ).boxes,
  );
  const marks = petals.map(({ x, y, angle }): Box => {
    const turn = (angle * Math.PI) / 180;
    const middle = { x: x + markDistance(belly) * Math.sin(turn), y: y - markDistance(belly) * Math.cos(turn) };
    const around = { left: middle.x - markRadius, right: middle.x + markRadius };
    return { ...around, top: middle.y - markRadius, bottom: middle.y + markRadius };
  });
  const performances = Array.from({ length: draw(7) }, () => ({ name: sayWords(draw, 16), note: sayWords(draw, 4) }));
  const aims = (placeHeartLabels(performances, heart - 8) ?? []).flatMap(({ boxes }) => boxes);
  return [...labels, ...marks, ...aims];
}

const areaMeets = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;

const counts = Array.from({ length: 15 }, (_, count) => count);
const seeds = Array.from({ length: 40 }, (_, seed) => seed * 7919 + 1);

describe("the place of words in a flower", () => {
  it.each(counts)("lets no words nor marks overlap or leave the window, with %i petals", (count) => {
    const { half } = layOutFlower(count);
    for (const seed of seeds) {
      const boxes = placeAll(count, seed);
      expect(boxes.filter((box) => Math.max(-box.left, -box.top, box.right, box.bottom) > half)).toEqual([]);
      const overlaps = boxes.flatMap((box, place) =>
        boxes
          .slice(place + 1)
          .filter((other) => areaMeets(box, other))
          .map((other) => ({ seed, box, other })),
      );
      expect(overlaps).toEqual([]);
    }
  });

  it.each([...counts, 40])("keeps %i petals apart, from each other and from the heart", (count) => {
    for (const { petals, belly, heart } of [layOutFlower(count), layOutCompactFlower(count)]) {
      expect(heart).toBeGreaterThan(40);
      for (const [place, petal] of petals.entries()) {
        expect(Math.hypot(petal.x, petal.y)).toBeGreaterThan(heart + belly);
        const next = petals[(place + 1) % count];
        if (next && next !== petal) expect(Math.hypot(petal.x - next.x, petal.y - next.y)).toBeGreaterThan(2 * belly);
      }
    }
  });

  it("says a short name whole, and marks what it leaves out", () => {
    const circle = { x: 0, y: 0, radius: 70 };
    const short = placeLabel({ name: "Salle de découpe", note: "Abattoir de proximité" }, circle);
    expect(short.name.map(({ words }) => words).join(" ")).toBe("Salle de découpe");
    const long = placeLabel({ name: "légumerie ".repeat(40), note: "" }, circle);
    expect(long.name.at(-1)?.words.endsWith("…")).toBe(true);
  });

  it("counts in the heart rather than crowd it", () => {
    const words = Array.from({ length: 12 }, () => ({ name: "Se déplacer", note: "" }));
    expect(placeHeartLabels(words, 90)).toBeUndefined();
    expect(placeHeartLabels(words.slice(0, 4), 90)).toHaveLength(4);
  });
});
