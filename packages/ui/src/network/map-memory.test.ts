// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { forgetPlaces, recallPlaces, rememberPlaces } from "./map-memory.ts";

afterEach(() => window.localStorage.clear());

describe("the places a browser remembers", () => {
  it("are those last kept, beside those of ends not shown today", () => {
    rememberPlaces(
      "eco",
      new Map([
        ["farm", { x: 1, y: 2 }],
        ["town", { x: 3, y: 4 }],
      ]),
    );
    rememberPlaces("eco", new Map([["farm", { x: 10, y: 20 }]]));
    expect([...recallPlaces("eco")]).toEqual([
      ["farm", { x: 10, y: 20 }],
      ["town", { x: 3, y: 4 }],
    ]);
    expect(recallPlaces("another").size).toBe(0);
  });

  it("are forgotten when asked", () => {
    rememberPlaces("eco", new Map([["farm", { x: 1, y: 2 }]]));
    forgetPlaces("eco");
    expect(recallPlaces("eco").size).toBe(0);
  });

  it.each(["not json", "[]", "null", '{"farm":{"x":"1","y":2},"town":7}'])("are none when %s is found", (found) => {
    window.localStorage.setItem("bassin.map.eco", found);
    expect(recallPlaces("eco").size).toBe(0);
  });

  it("are none without a name to keep them under", () => {
    rememberPlaces(undefined, new Map([["farm", { x: 1, y: 2 }]]));
    expect([recallPlaces(undefined).size, window.localStorage.length]).toEqual([0, 0]);
  });
});
