export type PeriodKind = "year" | "quarter" | "month";

/** What a period is: `2024`, `2024-Q3` or `2024-03`. Trusts the text to be one of these. */
export function kindOfPeriod(period: string): PeriodKind {
  if (period.length === 4) return "year";
  return period[5] === "Q" ? "quarter" : "month";
}

/** The next finer periods that make a period: a year's quarters, a quarter's months; a month has none. */
export function splitPeriod(period: string): string[] {
  const year = period.slice(0, 4);
  switch (kindOfPeriod(period)) {
    case "year":
      return [`${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`];
    case "quarter": {
      const first = Number(period[6]) * 3 - 2;
      return [first, first + 1, first + 2].map((month) => `${year}-${String(month).padStart(2, "0")}`);
    }
    case "month":
      return [];
  }
}

/** The periods that hold a period, nearest first: a month's quarter and year. */
export function listContaining(period: string): string[] {
  const year = period.slice(0, 4);
  switch (kindOfPeriod(period)) {
    case "year":
      return [];
    case "quarter":
      return [year];
    case "month":
      return [`${year}-Q${Math.ceil(Number(period.slice(5)) / 3)}`, year];
  }
}

/** The years before the one of a period, nearest first. */
export function listEarlierYears(period: string, count: number): string[] {
  const year = Number(period.slice(0, 4));
  return Array.from({ length: count }, (_, back) => String(year - 1 - back).padStart(4, "0"));
}
