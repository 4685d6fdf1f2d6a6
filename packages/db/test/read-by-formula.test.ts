import { evaluateIndicator, indexObservations, type ObservationSaid } from "@bassin/core";
import { everyWayDefinitions, oneOfEach } from "@bassin/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listFiguresRead } from "../src/indicators/observation.repository.ts";
import { readByFormula } from "../src/indicators/read-by-formula.ts";
import { matchObservations, writeObservations } from "../src/indicators/write-observations.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

const { measures, indicators } = everyWayDefinitions;
const ofTerritory = [...measures.values()].filter(
  ({ id, definition }) => id.startsWith("w:") && definition.scope === "territory",
);

/** Figures of one territory, with gaps and zeros: one for each measure, period and part of the population. */
const figures = fc.uniqueArray(
  fc
    .record({
      plan: fc.constantFrom(...ofTerritory),
      value: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
      period: fc.constantFrom("2023", "2024", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"),
      breakdown: fc.constantFrom([], ["sex:f"], ["sex:m"]),
    })
    .map(({ plan, ...one }): ObservationSaid => {
      const { unit, version } = plan.definition;
      return {
        ...one,
        breakdown: [...one.breakdown],
        measure: plan.id,
        unit,
        status: "measured",
        definitionVersion: version,
      };
    }),
  { minLength: 60, maxLength: 140, selector: (one) => `${one.measure} ${one.period} ${one.breakdown}` },
);

describe.each(engineKinds)("a formula read from the figures on %s", (kind) => {
  it("says what the evaluator says, and sees nothing of another territory", async () => {
    await using database = await testDatabase(kind);
    const file = { ...oneOfEach(), observations: [] };
    const places = [await writtenFile(database, file), await writtenFile(database, file)];
    const scopes = places.map(({ territory }) => ({ user: "editor", territory: territory.id }));
    for (const [place, said] of fc.sample(figures, { numRuns: 2, seed: 7 }).entries()) {
      const scope = scopes[place];
      if (scope === undefined) throw new Error("No place is left.");
      await database.inScope(scope, async (trx) => {
        const matches = await matchObservations(trx, said);
        await writeObservations(trx, writingAs(scope), { matches, asList: true });
        const read = await listFiguresRead(trx, {
          measures: ofTerritory.map(({ id }) => id),
          years: { from: "2020", to: "2024" },
        });
        const index = indexObservations(read, measures);
        for (const plan of indicators.values()) {
          const cells = ["2024", "2024-Q2"].flatMap((period) => [{ period }, { period, breakdown: ["sex:f"] }]);
          const rows = await readByFormula(trx, plan, {
            territories: [scope.territory],
            cells,
            by: ["period", "breakdown"],
          });
          const expected = cells.map(({ period, breakdown = [] }) => {
            const { n, value, reason = null } = evaluateIndicator(plan, index, { period, breakdown });
            return {
              period,
              breakdown: breakdown.join("+"),
              n,
              value: value === null ? null : expect.closeTo(value),
              reason,
            };
          });
          expect(
            rows.map(({ period, breakdown, n, value, reason }) => ({ period, breakdown, n, value, reason })),
          ).toEqual(expected);
          const both = { territories: scopes.map(({ territory }) => territory), cells: [{ period: "2024" }], by: [] };
          const [alone] = await readByFormula(trx, plan, { ...both, territories: [scope.territory] });
          expect(await readByFormula(trx, plan, both)).toEqual([
            { ...alone, asked: 2, coverage: expect.closeTo((alone?.coverage ?? 0) / 2) },
          ]);
        }
      });
    }
  });
});
