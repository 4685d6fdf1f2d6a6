import { describe, expect, it } from "vitest";
import { crowdedNetwork } from "../../workshop/samples/network-samples.ts";
import { measureEnds } from "./map-layout.ts";
import { placeNewcomers } from "./place-newcomers.ts";

const { network } = crowdedNetwork(30, 100);
const ends = measureEnds(network, (id) => `Un acteur au nom plutôt long ${id}`);
const known = new Map(ends.slice(0, -3).map(({ id }, place) => [id, { x: (place % 6) * 220, y: place * 40 }]));

describe("ends that come to a map already placed", () => {
  it("move nobody, and cover nobody", () => {
    const places = placeNewcomers(ends, network, known);
    expect([...places.keys()].toSorted()).toEqual(ends.map(({ id }) => id));
    expect([...known].map(([id]) => places.get(id))).toEqual([...known.values()]);
    const boxes = ends.map((end) => ({ ...end, ...(places.get(end.id) ?? { x: Number.NaN, y: Number.NaN }) }));
    const covered = boxes
      .slice(-3)
      .flatMap((a) =>
        boxes.filter(
          (b) =>
            a.id !== b.id && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
      );
    expect(covered).toEqual([]);
  });

  it("come near those they are linked to, and under all when nothing links them", () => {
    const end = (id: string) => ({ id, lines: [id], width: 100, height: 40 });
    const link = { from: "far", to: "new", count: 1, confirmed: 0, commitments: [], mutual: false, inCore: false };
    const places = placeNewcomers(
      [end("far"), end("here"), end("new"), end("alone")],
      { edges: [link] },
      new Map([
        ["here", { x: 0, y: 0 }],
        ["far", { x: 2000, y: 500 }],
      ]),
    );
    const [near, alone] = [places.get("new"), places.get("alone")];
    expect(Math.hypot((near?.x ?? 0) - 2000, (near?.y ?? 0) - 500)).toBeLessThan(250);
    expect(alone?.y).toBeGreaterThan(500);
  });

  it("are the same each time", () => {
    expect([...placeNewcomers(ends, network, known)]).toEqual([...placeNewcomers(ends, network, known)]);
  });
});
