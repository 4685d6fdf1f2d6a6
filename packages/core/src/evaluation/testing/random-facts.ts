import fc from "fast-check";
import type { EcosystemFacts } from "../../facts.ts";
import { declaredOnly } from "./attestation.ts";
import { completeFacts, type ListName } from "./facts.ts";

/** Records of any list, when only their common shape matters. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every list of the facts, by name. */
export function listsOf(facts: EcosystemFacts): [ListName, readonly AnyRecord[]][] {
  const { territory: _territory, ecosystem: _ecosystem, ...lists } = facts;
  return Object.entries(lists) as [ListName, readonly AnyRecord[]][];
}

/** The same facts with every record passed through a change; `null` drops it. */
export function mapRecords(
  facts: EcosystemFacts,
  change: (record: AnyRecord, list: ListName) => AnyRecord | null,
): EcosystemFacts {
  const lists = listsOf(facts).map(([list, records]) => [
    list,
    records.flatMap((record) => {
      const changed = change(record, list);
      return changed === null ? [] : [changed];
    }),
  ]);
  return { ...facts, ...Object.fromEntries(lists) };
}

/** Lists that hang on a solution: what a copy of a solution takes with it. */
const hanging: readonly string[] = [
  ...["solutions", "usePerformances", "components", "holdings", "externalities", "mandates"],
  ...["usefulEffects", "contributions", "equilibriumReviews", "commitments"],
];
const pointing = ["solution", "component", "performance", "serves", "inReturnForEffects"];

/** A copy of the complete facts' solution and all that hangs on it, under other identifiers. */
export function copySolution(prefix: string, change: Partial<EcosystemFacts["solutions"][number]>): EcosystemFacts {
  const renamed = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(renamed) : typeof value === "string" ? `${prefix}${value}` : value;
  return mapRecords(completeFacts(), (record, list) => {
    if (!hanging.includes(list)) return null;
    const fields = Object.entries(record).map(([key, value]) => [key, pointing.includes(key) ? renamed(value) : value]);
    const copy = { ...Object.fromEntries(fields), id: `${prefix}${record.id}` };
    return list === "solutions" ? { ...copy, name: `Solution ${prefix}`, ...change } : copy;
  });
}

/** The facts of both. */
export function joinFacts(left: EcosystemFacts, right: EcosystemFacts): EcosystemFacts {
  const lists = listsOf(left).map(([list, records]) => [list, [...records, ...(right[list] as readonly AnyRecord[])]]);
  return { ...left, ...Object.fromEntries(lists) };
}

type Fate = "kept" | "dropped" | "declared" | "ended" | "future";

function meet(record: AnyRecord, fate: Fate): AnyRecord | null {
  if (fate === "dropped") return null;
  if (fate === "declared" && "confirmedBy" in record) return { ...record, ...declaredOnly };
  if (fate === "ended" && "since" in record) return { ...record, until: "2024-12-31" };
  if (fate === "future" && "since" in record) return { ...record, since: "2026-01" };
  return record;
}

const fate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>("kept") },
  { weight: 2, arbitrary: fc.constant<Fate>("dropped") },
  { weight: 3, arbitrary: fc.constantFrom<Fate>("declared", "ended", "future") },
);

/** The complete facts, or these, each record kept, dropped, left unconfirmed, ended or put off. */
export function randomFacts(facts: EcosystemFacts = completeFacts()): fc.Arbitrary<EcosystemFacts> {
  const count = listsOf(facts).reduce((sum, [, records]) => sum + records.length, 0);
  return fc.array(fate, { minLength: count, maxLength: count }).map((fates) => {
    let index = 0;
    return mapRecords(facts, (record, list) => {
      const met = meet(record, fates[index] ?? "kept");
      index += 1;
      return list === "actors" ? record : met;
    });
  });
}
