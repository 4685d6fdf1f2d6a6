import type { EcosystemEntityName } from "@bassin/core";
import { lastDay } from "@bassin/core";
import type { EcosystemAnswer } from "../api/trpc.ts";
import { type Collection, rowsOf, type WrittenRow } from "../record/written-row.ts";

/** What an actor may hold, give, receive or sit in, and the fields that name it. */
const holds: readonly (readonly [entity: EcosystemEntityName, collection: Collection, fields: readonly string[]])[] = [
  ["holding", "holdings", ["actor"]],
  ["mandate", "mandates", ["actor"]],
  ["commitment", "commitments", ["giver", "receiver"]],
  ["contribution", "contributions", ["actor"]],
  ["workContribution", "workContributions", ["actor"]],
  ["governanceCharge", "governanceCharges", ["actor"]],
  ["seat", "seats", ["actor"]],
  ["membership", "memberships", ["member", "structure"]],
];

/** Something that stops, perhaps, when an actor leaves. */
export interface Resting {
  readonly entity: EcosystemEntityName;
  readonly row: WrittenRow;
}

const isOver = ({ until }: WrittenRow, asOf: string) => typeof until === "string" && lastDay(until) < asOf;

/** What rests on an actor and has not ended by a day. */
export function listResting(facts: EcosystemAnswer, actor: string, asOf: string): readonly Resting[] {
  return holds.flatMap(([entity, collection, fields]) =>
    rowsOf(facts, collection)
      .filter((row) => fields.some((field) => row[field] === actor) && !isOver(row, asOf))
      .map((row) => ({ entity, row })),
  );
}
