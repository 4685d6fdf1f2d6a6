import { type EcosystemAnswer, queryClient, trpc } from "../api/trpc.ts";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import { rereadRules } from "../evaluation/picture-queries.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

/** A record as it lies in a list of facts, whichever its entity. */
export type WrittenRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** Whether an answer is a record. */
export const isRow = (answer: unknown): answer is WrittenRow =>
  typeof answer === "object" &&
  answer !== null &&
  "id" in answer &&
  typeof answer.id === "string" &&
  "version" in answer &&
  typeof answer.version === "number";

/** The lists of records among the facts of an ecosystem. */
export type Collection = {
  [Key in keyof EcosystemAnswer]: EcosystemAnswer[Key] extends readonly { id: string; version: number }[] ? Key : never;
}[keyof EcosystemAnswer];

/** The records of a list. */
export const rowsOf = (facts: EcosystemAnswer, collection: Collection): readonly WrittenRow[] => facts[collection];

/** The field by which people know a record that has a name of its own. */
const naming = ["name", "title", "statement", "question"] as const;

/** The words a record is known by; nothing when it has no name of its own. */
export function nameRow(row: WrittenRow): string {
  const [words = ""] = naming.map((field) => row[field]).filter((said) => typeof said === "string");
  return words;
}

function changeRows(
  place: EcosystemPlace,
  collection: Collection,
  change: (rows: readonly WrittenRow[]) => readonly WrittenRow[],
): void {
  queryClient.setQueryData(factsOptions(place).queryKey, (facts: EcosystemAnswer | undefined) =>
    facts === undefined ? undefined : { ...facts, [collection]: change(rowsOf(facts, collection)) },
  );
}

/** Shows a record: in the place of the one it follows, or at the end. */
export function showRow(place: EcosystemPlace, collection: Collection, row: WrittenRow, instead = row.id): void {
  changeRows(place, collection, (rows) =>
    rows.some(({ id }) => id === instead) ? rows.map((one) => (one.id === instead ? row : one)) : [...rows, row],
  );
}

/** Shows some fields of a record otherwise, whatever else was written in it meanwhile. */
export const showFields = (
  place: EcosystemPlace,
  collection: Collection,
  change: { readonly id: string; readonly said: Readonly<Record<string, unknown>> },
): void =>
  changeRows(place, collection, (rows) => rows.map((row) => (row.id === change.id ? { ...row, ...change.said } : row)));

/** Takes a record away from what is shown. */
export const hideRow = (place: EcosystemPlace, collection: Collection, id: string): void =>
  changeRows(place, collection, (rows) => rows.filter((row) => row.id !== id));

/** Reads again what the definition sees, and what was changed lately. */
export async function readAgain(): Promise<void> {
  await Promise.all([rereadRules(), queryClient.invalidateQueries(trpc.trajectory.journal.pathFilter())]);
}

/** Reads the ecosystem again: several records changed at once, or someone else wrote in it. */
export const rereadFacts = (place: EcosystemPlace): Promise<EcosystemAnswer> =>
  queryClient.fetchQuery({ ...factsOptions(place), staleTime: 0 });

/** A record as it now is; nothing when it is gone. */
export async function rereadRow(
  place: EcosystemPlace,
  collection: Collection,
  id: string,
): Promise<WrittenRow | undefined> {
  return rowsOf(await rereadFacts(place), collection).find((row) => row.id === id);
}
