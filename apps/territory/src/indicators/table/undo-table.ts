import { client } from "../../api/trpc.ts";
import type { EcosystemPlace } from "../../territory/addresses.ts";
import { type Change, cellAt, mapWritten, saidBy } from "../entry/cell.ts";
import { rereadFigures } from "../figure-queries.ts";
import type { Figure, Figures } from "../figures.ts";
import type { ForeseenFigure } from "./foresee-table.ts";

/** What was there before an import, to put it back. */
export interface ImportedTable {
  readonly changes: readonly Change[];
  /** The version of each figure right after the import, by cell. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Notes what an import changed, out of the figures before and after it. */
export async function noteImport(
  place: EcosystemPlace,
  { compiled }: Pick<Figures, "compiled">,
  { lines, before }: { readonly lines: readonly ForeseenFigure[]; readonly before: readonly Figure[] },
): Promise<ImportedTable> {
  const was = mapWritten(before, compiled.measures);
  const now = mapWritten((await rereadFigures(place)).observations, compiled.measures);
  const changes = lines.flatMap(({ figure, change }): Change[] => {
    const plan = compiled.measures.get(figure.measure);
    if (plan === undefined || change === "unchanged" || change === "refused") return [];
    const { period, breakdown, solution = null } = figure;
    const cell = cellAt(plan, { period, solution, codes: breakdown.toSorted() });
    return [{ cell, before: saidBy(was.get(cell.id), plan), after: saidBy(now.get(cell.id), plan) }];
  });
  return { changes, versions: new Map([...now].map(([id, { version }]) => [id, version])) };
}

/** Puts back what was there before an import, all or nothing: refused when someone changed one of its figures since. */
export async function undoImport(place: EcosystemPlace, { changes, versions }: ImportedTable): Promise<void> {
  const { territory, ecosystem } = place;
  const figures = changes.map(({ cell, before, after }) => {
    const { value, ...said } = before ?? { ...after, value: null, status: after?.status ?? ("measured" as const) };
    return {
      ...said,
      unit: said.unit ?? cell.plan.definition.unit,
      measure: cell.plan.id,
      ...(cell.solution === null ? {} : { solution: cell.solution }),
      period: cell.period,
      breakdown: [...cell.codes],
      definitionVersion: cell.plan.definition.version,
      value,
      version: versions.get(cell.id) ?? null,
    };
  });
  await client.indicators.save.mutate({ territory, ecosystem, figures });
  await rereadFigures(place);
}
