import { everyWayDefinitions } from "@bassin/core/testing";
import { describe, expect, it } from "vitest";
import { findSqlDifferences } from "./check-sql.ts";
import { listEngines } from "./open-engines.ts";
import { openPGlite } from "./open-pglite.ts";
import type { SqlEngine } from "./sql-engine.ts";

/** An engine that counts the values it gives. */
function counting(engine: SqlEngine): SqlEngine & { readonly values: () => number } {
  let values = 0;
  return {
    query: async (text, parameters) => {
      const rows = await engine.query(text, parameters);
      values += rows.filter((row) => typeof Reflect.get(row, "value") === "number").length;
      return rows;
    },
    values: () => values,
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

describe.each(listEngines())("formulas in SQL on $name", ({ open }) => {
  it("say what the evaluator says, whatever way figures were entered and measures add up", async () => {
    await using engine = counting(await open());
    for (const seed of [1, 2, 3]) {
      const found = await findSqlDifferences(engine, { definitions: everyWayDefinitions, seed });
      expect(found.map(({ path, message }) => [seed, path, message.en])).toEqual([]);
    }
    // Gaps are many, but there is much to compare.
    expect(engine.values()).toBeGreaterThan(200);
  });
});

describe("formulas in SQL that went wrong", () => {
  const open = listEngines().at(-1)?.open ?? openPGlite;

  it.each([
    ["ratios averaged", "sum(denominator)", "avg(denominator)"],
    ["missing read as zero", "avg(coalesce(known, 0))", "avg(known)"],
    ["parts of a whole that lack one", " having count(*) = 2", ""],
    [
      "an estimate before a measurement",
      "'measured', 'estimated', 'provisional'",
      "'provisional', 'estimated', 'measured'",
    ],
    ["figures before a break beside those after it", "bases > 1", "false"],
  ])("are caught: %s", async (_, right, wrong) => {
    await using engine = await open();
    const spoilt: SqlEngine = {
      ...engine,
      query: (text, parameters) => engine.query(text.replaceAll(right, wrong), parameters),
    };
    expect(await findSqlDifferences(spoilt, { definitions: everyWayDefinitions, seed: 1 })).not.toEqual([]);
  });
});
