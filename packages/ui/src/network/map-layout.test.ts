import ELK from "elkjs/lib/elk.bundled.js";
import { describe, expect, it } from "vitest";
import { crowdedNetwork } from "../../workshop/samples/network-samples.ts";
import { layOutEnds, measureEnds } from "./map-layout.ts";

const { network, actors } = crowdedNetwork(60, 330);
const names = new Map(actors.map(({ id, name }) => [id, name]));
const ends = measureEnds(network, (id) => names.get(id) ?? id);
const layOut = (reading = network) => {
  const elk = new ELK();
  return layOutEnds(ends, reading, (graph) => elk.layout(graph));
};

describe("the layout of the commitments", () => {
  it("places sixty actors and three hundred links without one covering another", async () => {
    expect(ends.length).toBe(62);
    expect(network.edges.length).toBeGreaterThanOrEqual(300);
    const positions = await layOut();
    expect([...positions.keys()].toSorted()).toEqual(ends.map(({ id }) => id));
    const boxes = ends.map(({ id, width, height }) => ({
      ...(positions.get(id) ?? { x: NaN, y: NaN }),
      width,
      height,
    }));
    const overlaps = boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(overlaps).toEqual([]);
  });

  it("hardly moves the others when one comes", async () => {
    const before = await layOut();
    const newcomer = { id: "newcomer", lines: ["Une ferme"], width: 176, height: 41 };
    const link = {
      from: "a01",
      to: "newcomer",
      count: 1,
      confirmed: 1,
      commitments: ["n"],
      mutual: false,
      inCore: false,
    };
    const elk = new ELK();
    const grown = { ...network, edges: [...network.edges, link] };
    const after = await layOutEnds([...ends, newcomer], grown, (graph) => elk.layout(graph));
    const moves = ends.map(({ id }) => {
      const [from, to] = [before.get(id), after.get(id)];
      return Math.hypot((to?.x ?? Number.NaN) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0));
    });
    expect(moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)]).toBeLessThan(200);
  });

  it("is the same at each visit, whatever the order of the links", async () => {
    const one = await layOut();
    const other = await layOut({ ...network, edges: network.edges.toReversed() });
    expect([...other].toSorted()).toEqual([...one].toSorted());
  });
});
