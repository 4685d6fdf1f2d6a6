import type { TouchedFigure } from "@bassin/db";

/** Figures read at once to work out indicators again, unless a single year holds more. */
const together = 20_000;

interface Year {
  readonly measures: Set<string>;
  figures: number;
}

/** What a long file touched: which measures, in which years. It takes no more room than these. */
export class TouchedYears {
  readonly #years = new Map<string, Year>();

  note({ measure, period }: TouchedFigure): void {
    const year = period.slice(0, 4);
    const known = this.#years.get(year) ?? { measures: new Set(), figures: 0 };
    this.#years.set(year, known);
    known.measures.add(measure);
    known.figures += 1;
  }

  /** Years in their order, as many together as their figures are few. */
  *cut(): Generator<readonly TouchedFigure[]> {
    let some: TouchedFigure[] = [];
    let figures = 0;
    for (const [period, year] of [...this.#years].sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (some.length > 0 && figures + year.figures > together) {
        yield some;
        [some, figures] = [[], 0];
      }
      for (const measure of year.measures) some.push({ measure, period });
      figures += year.figures;
    }
    if (some.length > 0) yield some;
  }
}
