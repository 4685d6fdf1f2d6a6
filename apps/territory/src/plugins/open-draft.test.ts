import { expect, it } from "vitest";
import type { Plugin } from "./draft-of.ts";
import { listDraftWrites } from "./open-draft.ts";

const say = (words: string) => ({ fr: words, en: `${words} (en)` });
const source = { text: say("Proposé"), confirmed: false };

const candidate = (key: string, usuallyServes: string[]): Plugin["solutions"][number]["components"][number] => ({
  key,
  name: say(key),
  kind: "service",
  usuallyServes,
  failsWithout: say("Rien"),
  ask: say("Qui ?"),
  holderNatures: ["association"],
  source,
});

const template: Plugin["solutions"][number] = {
  key: "shared-well",
  name: say("Puits partagé"),
  summary: say("Un puits."),
  stakes: ["drink"],
  performances: ["draw", "share"].map((key) => ({
    key,
    statement: say(key),
    beneficiaries: say("Tous"),
    conditionsToAsk: [say("Quand ?")],
    source,
  })),
  components: [candidate("well", ["draw"]), candidate("upkeep", ["share", "draw"])],
  questions: [],
  effects: [],
  externalities: [],
  whatDiffers: [],
  source,
};

const plugin: Plugin = {
  apiVersion: "1",
  key: "wells",
  version: "1.2.0",
  name: say("Puits"),
  maintainers: [{ name: "Bassin" }],
  licence: "MIT",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["health"],
  stakes: [],
  solutions: [template],
  actorRoles: [],
  measures: [],
  indicators: [],
};

it("writes a draft in one go: nothing decided, each component serving what it usually serves", () => {
  let last = 0;
  const newId = () => {
    last += 1;
    return `n${last}`;
  };
  const writes = listDraftWrites({ facts: { stakes: [] }, plugin, template, locale: "fr" }, newId);
  expect(writes.map(({ entity, id }) => `${entity} ${id}`)).toEqual([
    "solution n1",
    "usePerformance n2",
    "usePerformance n3",
    "component n4",
    "component n5",
  ]);
  expect(writes[0]?.said).toEqual({
    name: "Puits partagé",
    summary: "Un puits.",
    stage: "draft",
    stakes: [],
    template: { plugin: "wells", solution: "shared-well", version: "1.2.0" },
  });
  expect(writes[1]?.said).toEqual({ solution: "n1", statement: "draw", beneficiaries: "Tous" });
  expect(writes[4]?.said).toMatchObject({
    solution: "n1",
    name: "upkeep",
    necessity: "undecided",
    serves: ["n2", "n3"],
    template: "wells:shared-well/upkeep",
  });
});
