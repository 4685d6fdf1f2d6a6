import type { Recomputing, TouchedFigure } from "@bassin/db";

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

  /**
   * The years to work out again, in their order, as many together as their figures are few. A figure may stand for so
   * many years after its own: each part tells of these too, so that no year is worked out twice.
   */
  *cut(standing: number): Generator<Pick<Recomputing, "touched" | "within">> {
    const years = [...this.#listAffected(standing)].sort((one, other) => one - other);
    for (let start = 0; start < years.length; ) {
      let [end, figures] = [start, 0];
      do {
        figures += this.#figuresOf(years[end]);
        end += 1;
      } while (end < years.length && figures + this.#figuresOf(years[end]) <= together);
      const [from = 0, to = from] = [years[start], years[end - 1]];
      yield { touched: this.#listTouched(from - standing, to), within: { from: writeYear(from), to: writeYear(to) } };
      start = end;
    }
  }

  #listAffected(standing: number): Set<number> {
    const affected = new Set<number>();
    for (const year of this.#years.keys()) {
      for (let later = 0; later <= standing; later += 1) affected.add(Number(year) + later);
    }
    return affected;
  }

  #figuresOf(year: number | undefined): number {
    return this.#years.get(writeYear(year ?? 0))?.figures ?? 0;
  }

  #listTouched(from: number, to: number): TouchedFigure[] {
    return [...this.#years].flatMap(([period, { measures }]) =>
      Number(period) < from || Number(period) > to ? [] : [...measures].map((measure) => ({ measure, period })),
    );
  }
}

const writeYear = (year: number): string => String(year).padStart(4, "0");
