import { describe, expect, it } from "vitest";
import { type Framework, framework, standpoints } from "../framework.ts";
import { listAbove, listSpeakingOf, planFramework } from "./framework-plan.ts";
import { shippedFrameworks } from "./shipped-frameworks.ts";

const [city, keys, peers, path] = shippedFrameworks;

function listTexts({ name, criteria }: Framework): { fr: string; en: string }[] {
  return [
    name,
    ...criteria.flatMap((one) => [
      one.name,
      ...one.questions,
      ...one.beacons,
      ...Object.values(one.questionsFrom ?? {}).flat(),
    ]),
  ];
}

function countUnder(one: Framework | undefined): Record<string, number> {
  if (one === undefined) return {};
  const { roots, under } = planFramework(one);
  return Object.fromEntries(roots.map((root) => [root, under.get(root)?.length ?? 0]));
}

describe("the frameworks that ship", () => {
  it.each(shippedFrameworks)("$key $version is a tree of its schema, unchanged by it", (one) => {
    expect(framework.parse(one)).toEqual(one);
    expect(planFramework(one).upward).toHaveLength(one.criteria.length);
  });

  it("have the branches the source gives them (§2.1, §3.2, §3.1, §1.1)", () => {
    expect(countUnder(city)).toEqual({ aims: 4, principles: 6, governance: 4 });
    expect(countUnder(keys)).toEqual({
      "work-and-cooperation": 3,
      "immaterial-resources": 4,
      resources: 2,
      governance: 3,
      chronicle: 3,
    });
    expect(countUnder(peers)).toEqual({
      "lasting-engagement": 0,
      "frames-for-cooperation": 0,
      "systemic-stakes": 0,
      "value-and-means": 0,
    });
    expect(countUnder(path)).toEqual({ "immaterial-resources": 1, "integrated-offer": 2, "supplier-partnerships": 0 });
    expect(shippedFrameworks.map(({ subject }) => subject)).toEqual([undefined, undefined, undefined, "actor"]);
  });

  it.each(shippedFrameworks)("$key asks at least one question at each criterion and cites a § everywhere", (one) => {
    for (const { id, questions, beacons, section } of one.criteria) {
      expect(questions, id).not.toEqual([]);
      expect(section, id).toBe(one.source?.section);
      for (const beacon of beacons) expect(beacon.section, beacon.fr).toMatch(/^(\d\.\d)(-\d)?$/);
    }
    expect(one.criteria.filter(({ parent, beacons }) => parent != null && beacons.length === 0)).toEqual([]);
  });

  it("asks each standpoint its own questions, where the source has standpoints (§3.1)", () => {
    for (const one of shippedFrameworks) {
      const asked = one.criteria.map(({ questionsFrom }) => Object.keys(questionsFrom ?? {}));
      expect(asked).toEqual(one.criteria.map(() => (one === peers ? [...standpoints] : [])));
    }
  });

  it.each(shippedFrameworks)("$key speaks plainly, in both languages, never of a mark", (one) => {
    for (const { fr, en } of listTexts(one)) {
      expect(fr).not.toMatch(/['"]| [?!;:»]|« /);
      expect(en).not.toMatch(/['"«»]|[\u00a0\u202f]/);
      expect(fr).not.toMatch(/\b(notes?|scores?|audits?|conform|objectifs? atteints?|performants?)\b/i);
      expect(fr).not.toBe(en);
    }
    const questions = one.criteria.flatMap((each) => [
      ...each.questions,
      ...Object.values(each.questionsFrom ?? {}).flat(),
    ]);
    for (const { fr, en } of questions) {
      expect(fr).toMatch(/\u202f\?$/);
      expect(en).toMatch(/\?$/);
    }
  });

  it("are told apart by key and version", () => {
    expect(new Set(shippedFrameworks.map(({ key, version }) => `${key} ${version}`)).size).toBe(4);
  });
});

describe("the criteria that speak of the same thing as the diagnosis", () => {
  it("are found from a criterion of the diagnosis", () => {
    expect(listSpeakingOf(shippedFrameworks, "C3")).toEqual([
      { framework: "sustainable-city", version: "2015", criterion: "pooling" },
    ]);
    expect(listSpeakingOf(shippedFrameworks, "D3").map(({ criterion }) => criterion)).toEqual([
      "diversified-resources",
      "value-and-means",
      "customers-and-business-model",
    ]);
  });

  it("climb from a criterion to its branch", () => {
    if (city === undefined) throw new Error("No framework");
    expect(listAbove(planFramework(city), "pooling")).toEqual(["principles"]);
    expect(listAbove(planFramework(city), "aims")).toEqual([]);
    expect(listAbove(planFramework(city), "nowhere")).toEqual([]);
  });
});
