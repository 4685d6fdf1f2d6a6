/** A value of a series, in its period; `null`: nobody knows it, and it is never drawn as 0. */
export interface ChartPoint {
  readonly period: string;
  readonly value: number | null;
  /** The margin around it, when there is one. */
  readonly margin?: { readonly low: number; readonly high: number } | undefined;
  /** Outside of what is held possible. */
  readonly isDoubtful?: boolean;
  /** Points of different bases do not compare: the line stops between them. */
  readonly basis?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** A value said for a period, beside the series. */
export interface ChartMark {
  readonly period: string;
  readonly value: number;
}

/** Series over the same periods, each in a panel of its own, all on one scale. */
export interface ChartReading {
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  readonly series: readonly ChartSeries[];
  /** Where things stood before. */
  readonly baseline?: ChartMark | undefined;
  /** What is hoped for. */
  readonly target?: ChartMark | undefined;
}
