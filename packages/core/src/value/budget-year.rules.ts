import type { Day } from "../record/partial-date.ts";
import type { BudgetLine } from "./budget-line.ts";

/** Costs and resources of a year, in euros, excluding tax, and the lines they come from. */
export interface BudgetYear {
  readonly year: number;
  readonly costs: number;
  readonly resources: number;
  /** Resources less costs: what is left when positive, what is still to be found when negative. */
  readonly balance: number;
  readonly lines: readonly BudgetLine[];
}

/** The years told up to a day's own year, in order; lines by identifier (§4.2-4). */
export function listBudgetYears(lines: readonly BudgetLine[], asOf: Day): BudgetYear[] {
  const told = lines.filter(({ year }) => year <= Number(asOf.slice(0, 4)));
  return [...Map.groupBy(told, ({ year }) => year)]
    .toSorted(([left], [right]) => left - right)
    .map(([year, own]) => {
      const ordered = own.toSorted((left, right) => (left.id < right.id ? -1 : 1));
      const [costs, resources] = [sumOf(ordered, "cost"), sumOf(ordered, "resource")];
      return { year, costs, resources, balance: Math.round((resources - costs) * 100) / 100, lines: ordered };
    });
}

/** To the cent, so that the order of the lines changes nothing. */
function sumOf(lines: readonly BudgetLine[], side: BudgetLine["side"]): number {
  const cents = lines.filter((line) => line.side === side).map(({ amount }) => Math.round(amount * 100));
  return cents.reduce((sum, amount) => sum + amount, 0) / 100;
}
