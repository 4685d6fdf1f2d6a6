import { describe, expect, test } from "vitest";
import { createRandom, generateLifeFunction, shuffleKeys } from "../testing/generate-life-function.ts";
import { rewrite } from "../testing/rewrite.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { writeCanonicalJson } from "./canonical-json.ts";
import { hashDefinition } from "./hash-definition.ts";

describe("the hash of a definition", () => {
  test("canonical JSON sorts keys at every depth and keeps the order of lists", () => {
    expect(writeCanonicalJson({ b: [2, 1, { d: null, c: "é" }], a: true })).toBe(
      '{"a":true,"b":[2,1,{"c":"é","d":null}]}',
    );
  });

  test("it does not depend on the order keys were written in, for 200 definitions", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const definition = generateLifeFunction(seed);
      const shuffled = Object(shuffleKeys(definition, createRandom(seed)));
      expect(hashDefinition(shuffled)).toBe(hashDefinition(definition));
    }
  });

  test.each([
    ["name.fr", "Puits "],
    ["stakes[0].lifeFunctions", ["housing", "health"]],
    ["solutions[0].components[1].kind", "good"],
    ["solutions[0].source.confirmed", true],
    ["maintainers[0].contact", undefined],
  ])("a silent edit of %s changes it", (path, value) => {
    const edited = Object(rewrite(sampleLifeFunction, path, () => value));
    expect(hashDefinition(edited)).not.toBe(hashDefinition(sampleLifeFunction));
  });

  test("a part has its own hash", () => {
    const [first, second] = sampleLifeFunction.solutions.flatMap(({ components }) => components.map(hashDefinition));
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
  });

  test("what is not plain data has none", () => {
    expect(() => hashDefinition({ at: new Date(0) })).toThrow(
      new TypeError("at: A definition is made of plain data, and this is not: an instance of a class."),
    );
  });
});
