import type { OwnIndicatorSaid } from "@bassin/core";
import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

const refusalOf = (answer: Promise<unknown>) => answer.then(() => undefined, formatted);

async function withMember(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place } = await writeTerritory(api.database, (file) => ({
    ...file,
    observations: [],
    ownIndicators: [],
    ecosystems: file.ecosystems.map((facts) => ({ ...facts, observations: [] })),
  }));
  await giveRole(api.database, place.territory, { user: "member", role: "member" });
  await giveRole(api.database, place.territory, { user: "guide", role: "facilitator" });
  return { api, place, member: api.as("member") };
}

const text = { fr: "Repas partagés", en: "Shared meals" };
const source = { text, confirmed: false };

const said: OwnIndicatorSaid = {
  definedBy: "Le centre social",
  definedWith: "Des habitants",
  indicator: {
    key: "shared-meals",
    label: text,
    performance: { fr: "Les habitants peuvent manger ensemble", en: "Inhabitants can eat together" },
    formula: {
      kind: "ratio",
      numerator: [{ measure: "guests" }],
      denominator: [{ measure: "core:population" }],
      factor: 100,
    },
    unit: "percent",
    direction: "increase",
    range: { min: 0, max: 100 },
    decimals: 1,
    breakdowns: [],
    externalCodes: [],
    method: text,
    limits: text,
    source,
    golden: [{ given: { guests: 30, "core:population": 120 }, gives: 25 }],
  },
  measures: [
    {
      key: "guests",
      label: text,
      population: text,
      unit: "person",
      valueType: "count",
      frequency: "year",
      scope: "territory",
      breakdowns: [],
      aggregate: { territory: "sum", time: "last" },
      whenPartMissing: "none",
      source,
    },
  ],
  comparability: { measures: {} },
};

const figure = (measure: string, value: number, definitionVersion = "1.0.0") => ({
  measure,
  value,
  period: "2024",
  unit: "person",
  status: "measured" as const,
  definitionVersion,
  version: null,
});

type Opened = Awaited<ReturnType<typeof withMember>>;

const readings = ({ api, place }: Opened) =>
  api.database.inScope(place, (trx) =>
    trx.selectFrom("indicator_reading").select(["indicator", "period", "value", "basis"]).orderBy("period").execute(),
  );

describe.each(engineKinds)("an indicator a territory defines on %s", (kind) => {
  it("is read and entered beside those of plugins, and worked out on each write", async () => {
    const opened = await withMember(kind);
    const { api, place, member } = opened;
    await using _ = api;
    const own = await member.indicators.own.define({ ...place, said });
    expect(own).toMatchObject({ version: 1, createdBy: "member", versions: [{ version: "1.0.0" }] });
    const { definitions } = await member.indicators.read(place);
    expect(definitions.map(({ namespace, indicators }) => [namespace, indicators.map(({ key }) => key)])).toEqual([
      ["own", ["shared-meals"]],
    ]);
    await member.indicators.save({
      ...place,
      figures: [figure("own:guests", 30), figure("core:population", 120)],
    });
    expect(await readings(opened)).toMatchObject([
      { indicator: "own:shared-meals", period: "2024", value: 25 },
      {},
      {},
      {},
    ]);
  });

  it("is refused while its example disagrees with what is computed, and nothing is written", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const golden = [{ given: { guests: 30, "core:population": 120 }, gives: 30 }];
    const wrong = { ...said, indicator: { ...said.indicator, golden } };
    expect(await refusalOf(member.indicators.own.define({ ...place, said: wrong }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "indicator.golden.0.gives", message: { fr: "L’exemple annonce 30 et le calcul donne 25." } }],
    });
    expect(await member.indicators.own.list(place)).toEqual([]);
    await member.indicators.own.define({ ...place, said });
    expect(await refusalOf(member.indicators.own.define({ ...place, said }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "indicator.key" }, { path: "measures.0.key" }],
    });
  });

  it("defined otherwise is another version; figures keep theirs and are read on their side of the break", async () => {
    const opened = await withMember(kind);
    const { api, place, member } = opened;
    await using _ = api;
    const own = await member.indicators.own.define({ ...place, said });
    await member.indicators.save({ ...place, figures: [figure("own:guests", 30), figure("core:population", 120)] });
    const measures = said.measures.map((one) => ({ ...one, population: { fr: "Les réguliers", en: "The regulars" } }));
    const next = { ...said, measures };
    const seen = { ...place, id: own.id, version: 1 };
    expect(await refusalOf(member.indicators.own.redefine({ ...seen, said: next }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "comparability.measures.0" }],
    });
    const comparability = { measures: { guests: { kind: "break" as const } } };
    const changed = await member.indicators.own.redefine({ ...seen, said: { ...next, comparability } });
    expect(changed).toMatchObject({ version: 2, measures: [{ version: "1.0.0" }, { version: "2.0.0" }] });
    const [first] = await readings(opened);
    expect(first).toMatchObject({ value: 25, basis: "own:shared-meals@1 own:guests-1" });
    await member.indicators.save({
      ...place,
      figures: [{ ...figure("own:guests", 12, "2.0.0"), period: "2025" }],
    });
    const kept = (await member.indicators.read(place)).observations.filter(({ measure }) => measure === "own:guests");
    expect(kept.map(({ period, definitionVersion }) => [period, definitionVersion])).toEqual([
      ["2024", "1.0.0"],
      ["2025", "2.0.0"],
    ]);
    const later = (await readings(opened)).find(({ period }) => period === "2025");
    expect(later).toMatchObject({ value: 10, basis: "own:shared-meals@1" });
    const old = { ...seen, said: next };
    expect(await refusalOf(member.indicators.own.redefine(old))).toMatchObject({
      code: "stale",
      current: { version: 2 },
    });
  });

  it("retired is offered no more, and its figures stay for when it is taken up again", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const { id } = await member.indicators.own.define({ ...place, said });
    await member.indicators.save({ ...place, figures: [figure("own:guests", 30)] });
    await member.indicators.own.retire({ ...place, id, version: 1, retired: true });
    const read = await member.indicators.read(place);
    expect(read.definitions).toEqual([]);
    expect(read.observations).toHaveLength(1);
    const figures = [{ ...figure("own:guests", 31), period: "2025" }];
    expect(await refusalOf(member.indicators.save({ ...place, figures }))).toMatchObject({ code: "invalid" });
    expect(await member.indicators.own.retire({ ...place, id, version: 2, retired: false })).toMatchObject({
      version: 3,
    });
    expect((await member.indicators.read(place)).definitions).toHaveLength(1);
  });

  it("leaves with the territory, and is told by its journal", async () => {
    const { api, place, member } = await withMember(kind);
    await using _ = api;
    const own = await member.indicators.own.define({ ...place, said });
    const guide = api.as("guide");
    const file = await guide.territory.export(place);
    expect(file.ownIndicators).toMatchObject([
      { id: own.id, definedBy: "Le centre social", definedWith: "Des habitants" },
    ]);
    expect(file.ownIndicators[0]?.versions[0]?.golden).toEqual([
      { given: { guests: 30, "core:population": 120 }, gives: 25 },
      { given: { guests: 30, "core:population": null }, gives: null },
    ]);
    const { entries } = await guide.trajectory.journal.ofTerritory({ ...place, about: "territory", limit: 9 });
    const told = entries.find(({ entity }) => entity === "ownIndicator");
    expect(told).toMatchObject({ action: "create", by: "member", title: "Repas partagés", recordId: own.id });
  });
});
