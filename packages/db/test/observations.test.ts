import { compileDefinitions, type DefinitionSet, type MeasureDefinition, type ObservationSaid } from "@bassin/core";
import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { listObservations } from "../src/indicators/observation.repository.ts";
import { recomputeReadings } from "../src/indicators/recompute-readings.ts";
import { matchObservations, removeObservations, writeObservations } from "../src/indicators/write-observations.ts";
import { listJournal } from "../src/records/journal.repository.ts";
import { createRecord, removeRecord } from "../src/records/record.repository.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

const text = { fr: "Essai", en: "Trial" };

const places: MeasureDefinition = {
  key: "places",
  version: "1.0.0",
  label: text,
  population: text,
  unit: "person",
  valueType: "count",
  frequency: "year",
  scope: "territory",
  breakdowns: ["sex"],
  aggregate: { territory: "sum", time: "last" },
  whenPartMissing: "known-periods",
  standsForYears: 1,
  source: { text, confirmed: false },
};

const definitions: DefinitionSet = {
  namespace: "t",
  codeLists: [],
  measures: [places, { ...places, key: "asked" }],
  indicators: ["share", "total"].map((key) => ({
    key,
    version: "1.0.0",
    label: text,
    performance: text,
    formula:
      key === "share"
        ? { kind: "ratio", numerator: [{ measure: "places" }], denominator: [{ measure: "asked" }], factor: 100 }
        : { kind: "count", of: ["asked"] },
    unit: key === "share" ? "percent" : "person",
    direction: "increase",
    range: { min: 0 },
    decimals: 1,
    breakdowns: ["sex"],
    externalCodes: [],
    method: text,
    limits: text,
    source: { text, confirmed: false },
    golden: [{ given: {}, gives: null }],
  })),
};

const compiled = compileDefinitions([definitions]);

const say = (measure: string, value: number, more: Partial<ObservationSaid> = {}): ObservationSaid => ({
  measure: `t:${measure}`,
  period: "2024",
  value,
  unit: "person",
  status: "measured",
  definitionVersion: "1.0.0",
  ...more,
});

async function inside(database: Database) {
  const file = oneOfEach();
  const ecosystems = file.ecosystems.map((facts) => ({ ...facts, observations: [] }));
  const written = await writtenFile(database, { ...file, observations: [], ecosystems });
  const facts = written.ecosystems[0];
  const scope = { user: "editor", territory: written.territory.id, ecosystem: facts?.ecosystem.id ?? "" };
  return { scope, context: writingAs(scope), solution: facts?.solutions[0]?.id ?? "" };
}

type Inside = Awaited<ReturnType<typeof inside>>;

const write = (database: Database, { scope, context }: Inside, said: readonly ObservationSaid[], asList = false) =>
  database.inScope(scope, async (trx) => {
    const matches = await matchObservations(trx, said);
    await writeObservations(trx, context, { matches, asList });
    const kept = await recomputeReadings(trx, context, { definitions: compiled, touched: said });
    return { changes: matches.map(({ change }) => change), kept };
  });

const readings = (database: Database, { scope }: Inside) =>
  database.inScope(scope, (trx) =>
    trx
      .selectFrom("indicator_reading")
      .select(["indicator", "period", "breakdown", "numerator", "denominator", "value", "reason"])
      .orderBy("indicator")
      .orderBy("period")
      .orderBy("breakdown")
      .execute(),
  );

describe.each(engineKinds)("figures on %s", (kind) => {
  it("are created, then corrected, then left alone, and the journal keeps what they were", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    expect(await write(database, here, [say("places", 30)])).toMatchObject({ changes: ["created"] });
    expect(await write(database, here, [say("places", 40)])).toMatchObject({ changes: ["corrected"] });
    expect(await write(database, here, [say("places", 40)])).toMatchObject({ changes: ["unchanged"] });
    const [figure, ...others] = await database.inScope(here.scope, (trx) => listObservations(trx, {}));
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ measure: "t:places", value: 40, version: 2, breakdown: [], updatedBy: "editor" });
    const told = await database.inScope(here.scope, (trx) => listJournal(trx, { recordId: figure?.id, limit: 9 }));
    expect(
      told.map(({ action, before, after }) => [
        action,
        Reflect.get(before ?? {}, "value"),
        Reflect.get(after ?? {}, "value"),
      ]),
    ).toEqual([
      ["update", 30, 40],
      ["create", undefined, 30],
    ]);
  });

  it("of a list are one line of the journal, but each correction has its own", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    await write(database, here, [say("places", 30)]);
    const list = [say("places", 31), say("asked", 60), say("asked", 20, { breakdown: ["sex:f"] })];
    expect(await write(database, here, list, true)).toMatchObject({ changes: ["corrected", "created", "created"] });
    const told = await database.inScope(here.scope, (trx) => listJournal(trx, { entities: ["observation"], limit: 9 }));
    expect(told.map(({ action, after }) => [action, Reflect.get(after ?? {}, "created")])).toEqual([
      ["update", undefined],
      ["import", 2],
      ["create", undefined],
    ]);
  });

  it("change the readings of the indicators that read them, and of no other", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    await write(database, here, [say("asked", 120), say("asked", 50, { breakdown: ["sex:f"] })]);
    const before = await readings(database, here);
    expect(before.filter(({ indicator, breakdown }) => indicator === "t:total" && breakdown === "")).toEqual([
      {
        indicator: "t:total",
        period: "2024",
        breakdown: "",
        numerator: 120,
        denominator: null,
        value: 120,
        reason: null,
      },
      {
        indicator: "t:total",
        period: "2025",
        breakdown: "",
        numerator: 120,
        denominator: null,
        value: 120,
        reason: null,
      },
    ]);
    const total = await database.inScope(here.scope, (trx) =>
      sql`select max(read_at) as at from indicator_reading where indicator = 't:total'`.execute(trx),
    );
    await write(database, here, [say("places", 30), say("places", 20, { breakdown: ["sex:f"] })]);
    const shares = (await readings(database, here)).filter(({ indicator }) => indicator === "t:share");
    expect(shares.filter(({ period }) => period === "2024")).toEqual([
      { indicator: "t:share", period: "2024", breakdown: "", numerator: 30, denominator: 120, value: 25, reason: null },
      {
        indicator: "t:share",
        period: "2024",
        breakdown: "sex:f",
        numerator: 20,
        denominator: 50,
        value: 40,
        reason: null,
      },
    ]);
    const after = await database.inScope(here.scope, (trx) =>
      sql`select max(read_at) as at from indicator_reading where indicator = 't:total'`.execute(trx),
    );
    expect(after.rows).toEqual(total.rows);
  });

  it("taken away are missing again, never 0", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    await write(database, here, [say("places", 30), say("asked", 120)]);
    await database.inScope(here.scope, async (trx) => {
      await removeObservations(trx, here.context, await matchObservations(trx, [say("places", 30)]));
      await recomputeReadings(trx, here.context, { definitions: compiled, touched: [say("places", 30)] });
    });
    const [share] = (await readings(database, here)).filter(({ indicator }) => indicator === "t:share");
    expect(share).toMatchObject({ numerator: null, value: null, reason: "missing" });
    expect(await database.inScope(here.scope, (trx) => listObservations(trx, {}))).toHaveLength(1);
  });

  it("of a solution belong to its ecosystem, those of the territory to all of it", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    await write(database, here, [say("places", 30), say("places", 7, { solution: here.solution })]);
    const beside = { user: "neighbour", territory: here.scope.territory };
    const seen = await database.inScope(beside, (trx) => listObservations(trx, {}));
    expect(seen.map(({ value, solution }) => [value, solution])).toEqual([[30, undefined]]);
    const own = await database.inScope(here.scope, (trx) => listObservations(trx, { solution: here.solution }));
    expect(own.map(({ value }) => value)).toEqual([7]);
  });

  it("keep the solution they are said of from being removed", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    const solution = await database.inScope(here.scope, (trx) =>
      createRecord(trx, "solution", {
        context: here.context,
        input: { name: "Un four partagé", stage: "draft", stakes: [] },
      }),
    );
    if (!solution.ok) throw new Error(solution.code);
    const { id, version } = solution.record;
    await write(database, here, [say("places", 7, { solution: id })]);
    const [figure] = await database.inScope(here.scope, (trx) => listObservations(trx, { solution: id }));
    const removing = () =>
      database.inScope(here.scope, (trx) => removeRecord(trx, "solution", { context: here.context, id, version }));
    expect(await removing()).toEqual({
      ok: false,
      code: "still-used",
      dependents: [{ entity: "observation", id: figure?.id }],
    });
  });

  it("are written ten thousand at a time", async () => {
    await using database = await testDatabase(kind);
    const here = await inside(database);
    const list = Array.from({ length: 20_500 }, (_, index) =>
      say(index % 2 === 0 ? "places" : "asked", index, {
        period: String(1000 + Math.floor(index / 4)),
        breakdown: [["sex:f"], ["sex:m"]][Math.floor(index / 2) % 2] ?? [],
      }),
    );
    const matches = await database.inScope(here.scope, async (trx) => {
      const found = await matchObservations(trx, list);
      await writeObservations(trx, here.context, { matches: found, asList: true });
      return matchObservations(trx, list);
    });
    expect(new Set(matches.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
  });
});
