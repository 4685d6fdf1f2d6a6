import type { LocalText, MeasurePlan } from "@bassin/core";
import { readRefusal } from "../../api/refusal.ts";
import { client, queryClient } from "../../api/trpc.ts";
import type { EcosystemPlace } from "../../territory/addresses.ts";
import { keepFigures, rereadFigures } from "../figure-queries.ts";
import type { Figure } from "../figures.ts";
import { figuresOptions } from "../figures-options.ts";
import { type Change, isSameSaid, mapWritten, saidBy } from "./cell.ts";

/** Why a change was not written; with the figure someone else wrote meanwhile, or `null` when they emptied the cell. */
export interface RefusedChange {
  readonly change: Change;
  readonly message: LocalText;
  readonly theirs?: Figure | null;
}

/** Others writing in the same cells again and again must end somewhere. */
const mostAttempts = 4;

/** So many cells travel together: a request stays small. */
const perRequest = 150;

type Written = ReadonlyMap<string, Figure>;

const known = (place: EcosystemPlace, measures: ReadonlyMap<string, MeasurePlan>): Written =>
  mapWritten(queryClient.getQueryData(figuresOptions(place).queryKey)?.observations ?? [], measures);

/**
 * The version a change is written over: the one there now when it says what was there as the change began, or what the
 * change says. When somebody wrote otherwise meanwhile, a version that is no more: the change is refused, not theirs lost.
 */
export function versionSeen({ cell, before, after }: Change, written: Written): number | null {
  const figure = written.get(cell.id);
  const said = saidBy(figure, cell.plan);
  if (isSameSaid(said, before) || isSameSaid(said, after)) return figure?.version ?? null;
  if (figure === undefined) return 1;
  return figure.version > 1 ? figure.version - 1 : null;
}

const asFigure = (change: Change, written: Written) => {
  const { cell, before, after } = change;
  const { value, ...said } = after ?? before ?? { value: null, status: "measured" as const };
  return {
    unit: cell.plan.definition.unit,
    ...said,
    measure: cell.plan.id,
    ...(cell.solution === null ? {} : { solution: cell.solution }),
    period: cell.period,
    breakdown: [...cell.codes],
    definitionVersion: cell.plan.definition.version,
    value: after === null ? null : value,
    version: versionSeen(change, written),
  };
};

/**
 * Writes the changes of a gesture. Those refused are answered with the reason and the others are written all the same.
 * An outage is thrown: nothing is known of what was sent.
 */
export async function saveChanges(place: EcosystemPlace, changes: readonly Change[]): Promise<RefusedChange[]> {
  const refused: RefusedChange[] = [];
  for (let start = 0; start < changes.length; start += perRequest) {
    refused.push(...(await saveSome(place, changes.slice(start, start + perRequest))));
  }
  return refused;
}

async function saveSome(place: EcosystemPlace, changes: readonly Change[]): Promise<RefusedChange[]> {
  const { territory, ecosystem } = place;
  const measures = new Map(changes.map(({ cell: { plan } }) => [plan.id, plan]));
  const refused: RefusedChange[] = [];
  let left = changes;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    const seen = known(place, measures);
    try {
      const figures = left.map((change) => asFigure(change, seen));
      const rows = await client.indicators.save.mutate({ territory, ecosystem, figures });
      keepFigures(place, new Set(left.map(({ cell }) => cell.plan.id)), rows);
      return refused;
    } catch (error) {
      if (attempt >= mostAttempts) throw error;
      const found = await listRefused(error, left, { place, seen, measures });
      refused.push(...found);
      const ids = new Set(found.map(({ change }) => change.cell.id));
      left = left.filter(({ cell }) => !ids.has(cell.id));
    }
  }
  return refused;
}

interface Sent {
  readonly place: EcosystemPlace;
  readonly seen: Written;
  readonly measures: ReadonlyMap<string, MeasurePlan>;
}

/** Which of the changes sent were refused; all of them when the refusal names none. */
async function listRefused(
  error: unknown,
  sent: readonly Change[],
  { place, seen, measures }: Sent,
): Promise<RefusedChange[]> {
  const refusal = readRefusal(error);
  if (refusal === null) throw error;
  const { message, fields, code } = refusal;
  const all = sent.map((change) => ({ change, message }));
  if (code === "stale") {
    await rereadFigures(place);
    const now = known(place, measures);
    const stale = sent.flatMap((change): RefusedChange[] => {
      const theirs = now.get(change.cell.id);
      if ((theirs?.version ?? null) === versionSeen(change, seen)) return [];
      return isSameSaid(saidBy(theirs, change.cell.plan), change.after)
        ? []
        : [{ change, message, theirs: theirs ?? null }];
    });
    return stale;
  }
  const told = fields.flatMap(({ path, message: why }): RefusedChange[] => {
    const change = sent[Number(/^figures\.(\d+)/.exec(path)?.[1] ?? Number.NaN)];
    return change === undefined ? [] : [{ change, message: why }];
  });
  const once = [...new Map(told.map((one) => [one.change.cell.id, one])).values()];
  return once.length > 0 ? once : all;
}
