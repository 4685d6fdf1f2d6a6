import { convertUnit, type MeasurePlan, majorOf } from "@bassin/core";
import type { Figure, FigureRead } from "../figures.ts";

/** A place of the grid: what a figure there is a figure of. */
export interface Cell {
  readonly id: string;
  readonly plan: MeasurePlan;
  readonly solution: string | null;
  readonly period: string;
  /** Sorted. */
  readonly codes: readonly string[];
}

/** What is said in a cell; `null` where it is empty. */
export type Said = Pick<Figure, "value" | "unit" | "status" | "source" | "comment"> | null;

const idOf = (measure: string, solution: string | null | undefined, rest: readonly string[]): string =>
  [measure, solution ?? "", ...rest].join("|");

/** The cell of a measure, in a period and for a part of the population. */
export const cellAt = (plan: MeasurePlan, where: Omit<Cell, "id" | "plan">): Cell => ({
  ...where,
  plan,
  id: idOf(plan.id, where.solution, [where.period, where.codes.join("+")]),
});

/** The figures written under today's definitions, by their cell. */
export function mapWritten(
  figures: readonly Figure[],
  measures: ReadonlyMap<string, MeasurePlan>,
): ReadonlyMap<string, Figure> {
  const written = new Map<string, Figure>();
  for (const figure of figures) {
    const plan = measures.get(figure.measure);
    if (plan === undefined || majorOf(plan.definition.version) !== majorOf(figure.definitionVersion)) continue;
    const codes = [...figure.breakdown].sort().join("+");
    written.set(idOf(figure.measure, figure.solution, [figure.period, codes]), figure);
  }
  return written;
}

/** What a figure says, in the unit its measure is entered in. */
export function saidBy(figure: Figure | undefined, { definition: { unit } }: MeasurePlan): Said {
  if (figure === undefined) return null;
  const { status, source, comment } = figure;
  const value = convertUnit(figure.value, figure.unit, unit) ?? figure.value;
  return { value, unit, status, source: source ?? null, comment: comment ?? null };
}

/** What is said in a cell: what is being written, otherwise what is. */
export function saidIn(cell: Cell, written: ReadonlyMap<string, Figure>, being: ReadonlyMap<string, Change>): Said {
  const change = being.get(cell.id);
  return change === undefined ? saidBy(written.get(cell.id), cell.plan) : change.after;
}

/** A cell whose value was typed: what else was said of it stays. */
export const withValue = (said: Said, { plan }: Cell, value: number | null): Said =>
  value === null
    ? null
    : { ...(said ?? { status: "measured", source: null, comment: null }), unit: plan.definition.unit, value };

/** The figures as they will be once what is being written is. */
export function mergeFigures(
  figures: readonly Figure[],
  written: ReadonlyMap<string, Figure>,
  being: ReadonlyMap<string, Change>,
): FigureRead[] {
  const replaced = new Set([...being.keys()].flatMap((id) => written.get(id)?.id ?? []));
  const kept = figures
    .filter(({ id }) => !replaced.has(id))
    .map(({ breakdown, ...one }): FigureRead => ({ ...one, breakdown: [...breakdown] }));
  const added = [...being.values()].flatMap(({ cell, after }): FigureRead[] =>
    after === null ? [] : [{ ...readAs(cell), ...after }],
  );
  return [...kept, ...added];
}

const readAs = ({ id, plan, solution, period, codes }: Cell) => ({
  id,
  measure: plan.id,
  period,
  breakdown: [...codes],
  definitionVersion: plan.definition.version,
  ...(solution === null ? {} : { solution }),
});

/** What a gesture does to a cell. */
export interface Change {
  readonly cell: Cell;
  readonly before: Said;
  readonly after: Said;
}

/** Whether a change changes nothing. */
export const isSameSaid = (one: Said, other: Said): boolean =>
  JSON.stringify(order(one)) === JSON.stringify(order(other));

const order = (said: Said) => said && [said.value, said.unit, said.status, said.source ?? null, said.comment ?? null];
