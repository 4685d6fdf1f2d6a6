import type { LifeFunctionDefinition } from "@bassin/plugin-sdk";
import { expect, it } from "vitest";
import type { ApiContext } from "../src/context.ts";
import { openApi } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

const say = (words: string) => ({ fr: words, en: `${words} (en)` });
const read = { text: say("Lu"), confirmed: true };
const supposed = { text: say("Supposé"), confirmed: false };
const gap = { speaksOf: say("L’eau"), gap: say("Personne ne compte") };

const stake = (key: string, source = read): LifeFunctionDefinition["stakes"][number] => ({
  key,
  label: say(key),
  ask: say(`${key} ?`),
  lifeFunctions: ["health"],
  triggers: [say("Une source tarit")],
  dimensions: { ecological: gap, wellBeing: gap, territorial: gap },
  source,
});

const wells: LifeFunctionDefinition = {
  apiVersion: "1",
  key: "wells",
  version: "1.2.0",
  name: say("Puits"),
  maintainers: [{ name: "Les puisatiers" }],
  licence: "MIT",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["health"],
  stakes: [stake("drink"), stake("share", supposed), stake("keep"), stake("find", supposed)],
  solutions: [],
  actorRoles: [{ key: "keeper", label: say("Gardien"), gloss: say("Veille"), usuallyHolds: [], natures: ["other"] }],
  measures: [],
  indicators: [],
};

const plugins: ApiContext["plugins"] = {
  installed: [
    { name: "@example/wells", plugin: wells, quality: "silver" },
    { name: "@example/springs", plugin: { ...wells, key: "springs" } },
  ],
  quarantined: [
    {
      name: "@example/broken",
      problems: [
        { rule: "schema", path: "stakes", message: say("Vide"), docs: "docs/plugins/quality-rules.md#schema" },
      ],
    },
  ],
};

it("says of each plugin in a few lines what it brings, and why another is left aside", async () => {
  await using api = await openApi("pglite", { plugins });
  const { installed, quarantined } = await api.as("someone").plugins.catalogue();
  expect(installed[0]).toEqual({
    key: "wells",
    version: "1.2.0",
    name: say("Puits"),
    lifeFunctions: ["health"],
    maintainers: [{ name: "Les puisatiers" }],
    licence: "MIT",
    quality: "silver",
    questions: [say("drink ?"), say("share ?"), say("keep ?")],
    counts: { stakes: 4, indicators: 0, measures: 0, solutions: 0, roles: 1 },
    sources: { told: 4, unconfirmed: 2 },
  });
  expect(installed[1]).toMatchObject({ key: "springs", quality: null });
  expect(quarantined).toEqual(plugins.quarantined);
});

it("gives the whole of a plugin at the version it has, and no other", async () => {
  await using api = await openApi("pglite", { plugins });
  const { definition } = api.as("someone").plugins;
  expect(await definition({ plugin: "wells", version: "1.2.0" })).toEqual(wells);
  for (const asked of [
    { plugin: "wells", version: "1.1.0" },
    { plugin: "broken", version: "1.2.0" },
  ]) {
    expect(await definition(asked).then(() => undefined, formatted)).toMatchObject({ code: "unknown-plugin" });
  }
});

it("keeps two hundred plugins to a catalogue a slow phone can take", async () => {
  const many = Array.from({ length: 200 }, (_, rank) => ({
    name: `@example/wells-${rank}`,
    plugin: { ...wells, key: `wells-${rank}` },
  }));
  await using api = await openApi("pglite", { plugins: { installed: many, quarantined: [] } });
  const { installed } = await api.as("someone").plugins.catalogue();
  expect(installed).toHaveLength(200);
  expect(JSON.stringify(installed).length).toBeLessThan(200 * 1500);
});
