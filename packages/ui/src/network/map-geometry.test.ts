import { describe, expect, it } from "vitest";
import { drawEdge } from "./edge-path.ts";
import { findNearestEnd } from "./nearest-end.ts";

const left = { x: 0, y: 0, width: 100, height: 40 };
const right = { x: 300, y: 0, width: 100, height: 40 };

describe("the line of a link", () => {
  it("is straight one way, from border to border", () => {
    const { line, head, middle } = drawEdge(left, right, false);
    expect(line).toBe("M54.0 0.0Q150.0 0.0 233.0 0.0");
    expect(head.startsWith("M246.0 0.0")).toBe(true);
    expect(middle).toEqual({ x: 150, y: 0 });
  });

  it("bends to opposite sides both ways, so that the two make a loop", () => {
    const there = drawEdge(left, right, true).middle;
    const back = drawEdge(right, left, true).middle;
    expect(there.y).toBeLessThan(-10);
    expect(back.y).toBeCloseTo(-there.y, 9);
    expect(back.x).toBeCloseTo(there.x, 9);
  });
});

describe("arrows between ends", () => {
  const positions = new Map([
    ["here", { x: 0, y: 0 }],
    ["near", { x: 100, y: 90 }],
    ["ahead", { x: 180, y: 0 }],
    ["behind", { x: -50, y: 10 }],
    ["under", { x: 10, y: 200 }],
  ]);

  it("go straight ahead before aside", () => {
    expect(findNearestEnd("here", "ArrowRight", positions)).toBe("ahead");
    expect(findNearestEnd("here", "ArrowLeft", positions)).toBe("behind");
    expect(findNearestEnd("here", "ArrowDown", positions)).toBe("under");
  });

  it("stay when there is nothing that way, or the key is no arrow", () => {
    expect(findNearestEnd("here", "ArrowUp", positions)).toBeUndefined();
    expect(findNearestEnd("here", "Enter", positions)).toBeUndefined();
    expect(findNearestEnd("nobody", "ArrowUp", positions)).toBeUndefined();
  });
});
