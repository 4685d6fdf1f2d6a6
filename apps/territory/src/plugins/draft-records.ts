import { type EcosystemAnswer, queryClient } from "../api/trpc.ts";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import { rereadRules } from "../evaluation/picture-queries.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

/** The lists of facts a draft writes in. */
type DraftList = "actors" | "solutions" | "usePerformances" | "components" | "holdings";

type RecordIn<List extends DraftList> = EcosystemAnswer[List][number];

/** The list with this record: in its place, or at the end. */
function withRecord<Row extends { readonly id: string }>(rows: readonly Row[], record: Row): Row[] {
  const isThere = rows.some(({ id }) => id === record.id);
  return isThere ? rows.map((row) => (row.id === record.id ? record : row)) : [...rows, record];
}

function changeList<List extends DraftList>(
  place: EcosystemPlace,
  list: List,
  change: (rows: readonly RecordIn<List>[]) => RecordIn<List>[],
): void {
  queryClient.setQueryData(factsOptions(place).queryKey, (facts: EcosystemAnswer | undefined) =>
    facts === undefined ? undefined : { ...facts, [list]: change(facts[list]) },
  );
  void rereadRules();
}

/** Shows a record as it was just written, without reading the ecosystem again. */
export const keepRecord = <List extends DraftList>(place: EcosystemPlace, list: List, record: RecordIn<List>): void =>
  changeList(place, list, (rows) => withRecord(rows, record));

/** Takes away a record that was just removed. */
export const dropRecord = (place: EcosystemPlace, list: DraftList, id: string): void =>
  changeList(place, list, (rows) => rows.filter((row) => row.id !== id));

/** Reads the ecosystem again: someone else wrote in it. */
export const rereadFacts = (place: EcosystemPlace): Promise<EcosystemAnswer> =>
  queryClient.fetchQuery({ ...factsOptions(place), staleTime: 0 });
