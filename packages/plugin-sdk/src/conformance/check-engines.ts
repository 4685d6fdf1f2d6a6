import { compileDefinitions } from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { listDefinitions } from "../rules/list-definitions.ts";
import type { Finding } from "../rules/problem.ts";
import { findRoundTripLosses } from "./sql/check-round-trip.ts";
import { findSqlDifferences } from "./sql/check-sql.ts";
import type { SqlEngine } from "./sql/sql-engine.ts";

/** The rules that need a database engine. */
export const engineRuleNames = ["evaluator-is-sql", "enable-disable"] as const;

/** What one of them finds. */
export function checkOnEngine(
  rule: (typeof engineRuleNames)[number],
  definition: LifeFunctionDefinition,
  engine: SqlEngine,
): Promise<Finding[]> {
  if (rule === "enable-disable") return findRoundTripLosses(definition, engine);
  const definitions = compileDefinitions([listDefinitions(definition)]);
  return findSqlDifferences(engine, { definitions, seed: definitions.indicators.size });
}
