import type { BudgetLine, BudgetYear, EquilibriumReview, Locale } from "@bassin/core";
import { formatPartialDate } from "../date/partial-date.ts";
import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable, TwinValue } from "../picture/twin-table.ts";

/** The reading of the rules: costs and resources by year, and when they were looked at together. */
export interface YearsReading {
  years: readonly BudgetYear[];
  reviews: readonly Pick<EquilibriumReview, "id" | "on">[];
}

export interface SaysYears {
  text: UiText;
  locale: Locale;
  nameOf: (actor: string) => string;
}

export type Side = BudgetLine["side"];

const euros = ({ locale }: SaysYears) =>
  new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" });

/** An amount in euros, cents only when there are some. */
export const sayEuros = (amount: number, says: SaysYears): string => euros(says).format(amount);

/** A side of a year and what it adds up to. */
export function saySide(year: BudgetYear, side: Side, says: SaysYears): string {
  const total = side === "cost" ? year.costs : year.resources;
  return says.text(`equilibrium.${side}Total`, { amount: sayEuros(total, says) });
}

/** A line in words: what it is, and whose. */
export function sayLine({ statement, actor }: BudgetLine, { nameOf }: SaysYears): string {
  return actor == null ? statement : `${statement} (${nameOf(actor)})`;
}

/** How the two sides of a year meet, in words; never a fault. */
export function sayBalance({ balance }: BudgetYear, says: SaysYears): string {
  if (balance === 0) return says.text("equilibrium.even");
  const amount = sayEuros(Math.abs(balance), says);
  return says.text(balance < 0 ? "equilibrium.short" : "equilibrium.left", { amount });
}

/** The days of a year when it was looked at together, in words; nothing when it was not. */
export function sayReviews(year: number, reviews: YearsReading["reviews"], says: SaysYears): string | undefined {
  const own = reviews.filter(({ on }) => on.startsWith(String(year)));
  if (own.length === 0) return undefined;
  const dates = own.map(({ on }) => formatPartialDate(on, says.locale, says.text));
  return says.text("equilibrium.reviewed", { dates: new Intl.ListFormat(says.locale).format(dates) });
}

/** The lines of a side, the largest first. */
export const linesOf = ({ lines }: BudgetYear, side: Side): BudgetLine[] =>
  lines.filter((line) => line.side === side).toSorted((left, right) => right.amount - left.amount);

const sides = ["cost", "resource"] as const satisfies readonly Side[];

function rowsOf(year: BudgetYear, reviews: YearsReading["reviews"], says: SaysYears): TwinValue[][] {
  const { text, nameOf } = says;
  const name = String(year.year);
  const looked = sayReviews(year.year, reviews, says);
  return [
    ...sides.flatMap((side) => [
      ...linesOf(year, side).map(({ statement, actor, amount }) => [
        name,
        text(`equilibrium.${side}`),
        statement,
        actor == null ? "" : nameOf(actor),
        amount,
      ]),
      [name, text(`equilibrium.${side}`), text("equilibrium.total"), "", side === "cost" ? year.costs : year.resources],
    ]),
    [name, text("equilibrium.both"), sayBalance(year, says), "", year.balance],
    ...(looked === undefined ? [] : [[name, text("equilibrium.both"), looked, "", ""]]),
  ];
}

/** The table that says the same as the bars: each line, what each side adds up to, how they meet. */
export function yearsTable({ years, reviews }: YearsReading, says: SaysYears): TwinTable {
  const columns = (["year", "side", "what", "actor"] as const).map((key) => ({
    label: says.text(`equilibrium.${key}`),
  }));
  return {
    columns: [...columns, { label: says.text("equilibrium.amount"), isNumeric: true }],
    rows: years.flatMap((year) => rowsOf(year, reviews, says)),
  };
}
