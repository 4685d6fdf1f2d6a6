import { AppLink, useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { entryHref } from "../territory/addresses.ts";
import type { Figures } from "./figures.ts";
import { listMissing, type ReadIndicator } from "./read-indicator.ts";
import { sayMissing, sayPeriod } from "./say-figure.ts";

/** Most missing figures told one by one. */
const mostTold = 4;

export interface MissingFiguresProps {
  figures: Figures;
  read: ReadIndicator;
}

/** What to enter so that an indicator has a value, each opening the grid at its cell. */
export function MissingFigures({ figures, read }: MissingFiguresProps) {
  const text = useAppText();
  const saying = { text, locale: useLocale() };
  const { place, facts } = useEcosystem();
  const missing = listMissing(read);
  if (missing.length === 0) return null;
  const current = facts.solutions.find(({ stage, until }) => stage === "adopted" && until == null);
  const cellOf = (one: (typeof missing)[number]) => {
    const ofSolution = figures.compiled.measures.get(one.measure)?.definition.scope === "solution";
    const solution = ofSolution ? (read.solution ?? current?.id ?? facts.solutions[0]?.id) : undefined;
    return { ...one, solution };
  };
  const period = read.asked.period;
  return (
    <div className="figure-missing">
      <p>
        {read.latest === undefined
          ? text("indicators.toCompute")
          : text("indicators.toComputeOn", {
              period: sayPeriod(period, saying),
            })}
      </p>
      <ul>
        {missing.slice(0, mostTold).map((one) => (
          <li key={[one.measure, one.period, ...one.breakdown].join()}>
            <AppLink className="bassin-link" href={entryHref(place, cellOf(one))}>
              {sayMissing(figures, one, saying)}
            </AppLink>
          </li>
        ))}
        {missing.length > mostTold ? (
          <li className="bassin-soft">{text("indicators.moreMissing", { count: missing.length - mostTold })}</li>
        ) : null}
      </ul>
    </div>
  );
}
