import { describe, expect, test } from "vitest";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { sampleQuality } from "../testing/sample-quality.ts";
import { checkQuality, reachedLevel } from "./check-quality.ts";
import { readQuality } from "./quality-file.ts";

function check(from: string, to: string): string[] {
  return checkQuality(sampleQuality.replace(from, to), sampleLifeFunction).map(({ rule, path }) => `${rule} ${path}`);
}

describe("the quality a plugin says it has", () => {
  test("is true of the sample, which reaches bronze", () => {
    expect(checkQuality(sampleQuality, sampleLifeFunction)).toEqual([]);
    const reading = readQuality(sampleQuality);
    expect(reading.ok && reachedLevel(reading.quality)).toBe("bronze");
  });

  test("reaches silver with surveys of its own, once every other source was read", () => {
    const said = sampleQuality.replace("confirmed-sources: todo", "confirmed-sources: done");
    const read = <Sourced extends { readonly source: object }>(one: Sourced, own: boolean) => {
      const { text } = sampleLifeFunction.stakes[0]?.source ?? { text: { fr: "Ici", en: "Here" } };
      return { ...one, source: own ? { text, confirmed: false, own: true as const } : { text, confirmed: true } };
    };
    const indicators = sampleLifeFunction.indicators.map((one) => read(one, true));
    const measures = sampleLifeFunction.measures.map((one) => read(one, false));
    expect(checkQuality(said, { ...sampleLifeFunction, measures, indicators })).toEqual([]);
    const unread = { ...sampleLifeFunction, measures, indicators: sampleLifeFunction.indicators };
    expect(checkQuality(said, unread).map(({ path }) => path)).toEqual(["rules.confirmed-sources"]);
  });

  test.each([
    ["confirmed-sources: todo", "confirmed-sources: done", "quality-done rules.confirmed-sources"],
    ["all-locales: done", "all-locales: finished", "quality-file rules.all-locales"],
    ["all-locales: done", "", "quality-file rules.all-locales"],
    ["owner: done", "owner: [", "quality-file (file)"],
    ["level: bronze", "level: silver", "quality-level level"],
    ["level: bronze", "level: iron", "quality-file level"],
    ["owner: done", "owner: todo", "quality-level level"],
    ["    reason: There is one well.\n", "", "quality-file rules.two-territories"],
    ["  all-locales: done", "  all-locales: done\n  colour: done", "quality-file rules"],
  ])("%s → %s is refused", (from, to, found) => {
    expect(check(from, to)).toEqual([found]);
  });

  test("what only people can tell is not done without its evidence", () => {
    const told = "independent-review:\n    status: done\n    evidence: Read by the well diggers, on paper.";
    expect(check(told, "independent-review: done")).toEqual(["quality-done rules.independent-review"]);
  });

  test("a plugin without the file is told to write it", () => {
    expect(checkQuality(undefined, sampleLifeFunction).map(({ rule }) => rule)).toEqual(["quality-file"]);
  });

  test("a level is reached when nothing below it is left to do, exemptions told", () => {
    const levelOf = (text: string) => {
      const reading = readQuality(text);
      return reading.ok ? reachedLevel(reading.quality) : "unread";
    };
    expect(levelOf(sampleQuality.replace("confirmed-sources: todo", "confirmed-sources: done"))).toBe("platinum");
    expect(levelOf(sampleQuality.replace("golden-examples: done", "golden-examples: todo"))).toBeUndefined();
  });
});
