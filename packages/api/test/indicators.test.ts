import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

const refusalOf = (answer: Promise<unknown>) => answer.then(() => undefined, formatted);

async function withMember(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place } = await writeTerritory(api.database, (file) => ({
    ...file,
    territory: { ...file.territory, communes: ["31042", "31434"] },
    observations: [],
    ecosystems: file.ecosystems.map((facts) => ({ ...facts, observations: [] })),
  }));
  await giveRole(api.database, place.territory, { user: "member", role: "member" });
  return { api, place, member: api.as("member") };
}

const cell = {
  measure: "core:population",
  period: "2024",
  unit: "person",
  status: "measured" as const,
  definitionVersion: "1.0.0",
};

describe.each(engineKinds)("figures on %s", (kind) => {
  it("are saved cell by cell, emptied, and refused when someone else was there first", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const [saved] = await member.indicators.save({ ...place, figures: [{ ...cell, value: 2700, version: null }] });
    expect(saved).toMatchObject({ measure: "core:population", value: 2700, version: 1, updatedBy: "member" });
    const [corrected] = await member.indicators.save({ ...place, figures: [{ ...cell, value: 2750, version: 1 }] });
    expect(corrected).toMatchObject({ value: 2750, version: 2 });
    const late = await refusalOf(member.indicators.save({ ...place, figures: [{ ...cell, value: 2800, version: 1 }] }));
    expect(late).toMatchObject({ code: "stale", current: [{ value: 2750, version: 2 }] });
    expect(await member.indicators.save({ ...place, figures: [{ ...cell, value: null, version: 2 }] })).toEqual([]);
  });

  it("of which one cannot be taken are refused together, by their place in the list", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const figures = [
      { ...cell, value: 2700, version: null },
      { ...cell, value: -3, period: "2025", version: null },
      { ...cell, value: 3, measure: "food:meals", version: null },
    ];
    expect(await refusalOf(member.indicators.save({ ...place, figures }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "figures.1.value" }, { path: "figures.2.measure" }],
    });
    expect((await member.indicators.read(place)).observations).toEqual([]);
  });

  it("come with the official population of the communes, which takes the place of none", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const { official, observations } = await member.indicators.read(place);
    expect(official).toEqual([
      { measure: "core:population", period: "2023", value: expect.any(Number), unit: "person" },
    ]);
    expect(official[0]?.value).toBeGreaterThan(2000);
    expect(observations).toEqual([]);
  });

  it("of a table are foreseen line by line, then written whole or not at all", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    await member.indicators.save({ ...place, figures: [{ ...cell, value: 2700, version: null }] });
    const lines = [
      { ...cell, line: 4, value: 2700 },
      { ...cell, line: 5, value: 2720, period: "2025" },
      { ...cell, line: 6, value: 9, period: "2025" },
      { ...cell, line: 7, value: Number.NaN, period: "2026" },
    ];
    const foreseen = await member.indicators.foresee({ ...place, lines });
    expect(
      foreseen.lines.map(({ line, change, problems }) => [line, change, problems.map(({ code }) => code)]),
    ).toEqual([
      [4, "unchanged", []],
      [5, "created", []],
      [6, "refused", ["said-twice"]],
      [7, "refused", ["not-a-number"]],
    ]);
    expect(await member.indicators.import({ ...place, lines })).toMatchObject({ isWritable: false });
    expect((await member.indicators.read(place)).observations).toHaveLength(1);
    expect(await member.indicators.import({ ...place, lines: lines.slice(0, 2) })).toMatchObject({ isWritable: true });
    const { observations } = await member.indicators.read(place);
    expect(observations.map(({ period, value }) => [period, value])).toEqual([
      ["2024", 2700],
      ["2025", 2720],
    ]);
  });
});
