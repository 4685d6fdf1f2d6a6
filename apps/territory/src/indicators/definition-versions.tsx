import {
  type Comparability,
  compileDefinitions,
  type DefinitionSet,
  type IndicatorDefinition,
  type LocalText,
  type MeasureDefinition,
  majorOf,
  sayFormula,
} from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Figures } from "./figures.ts";
import type { ReadIndicator } from "./read-indicator.ts";
import { sayNumber, sayPeriod } from "./say-figure.ts";

/** One version of a definition: what it says, how it compares with the one before, and when it is read. */
interface ToldVersion {
  readonly id: string;
  readonly label: LocalText;
  readonly version: string;
  readonly isCurrent: boolean;
  readonly says: LocalText;
  readonly comparability: Comparability | undefined;
  readonly periods: readonly string[];
}

type Definition = IndicatorDefinition | MeasureDefinition;

const namesOf = (id: string) => ({ namespace: id.slice(0, id.indexOf(":")), key: id.slice(id.indexOf(":") + 1) });

/** Every version of a definition, newest first; none when it never changed. */
function listVersions<One extends Definition>(all: readonly One[], key: string): One[] {
  const versions = all.filter((one) => one.key === key);
  return versions.length < 2 ? [] : versions.toSorted((one, other) => majorOf(other.version) - majorOf(one.version));
}

const byPeriod = (periods: Iterable<string>): string[] => [...new Set(periods)].sort();

/** The formula of one version alone. */
function sayVersion(set: DefinitionSet, one: IndicatorDefinition): LocalText {
  const { supersedes: _, ...alone } = one;
  const plan = compileDefinitions([{ ...set, indicators: [alone] }]).indicators.get(`${set.namespace}:${one.key}`);
  return plan === undefined ? one.label : sayFormula(plan);
}

function listIndicatorVersions({ definitions }: Figures, { plan, points }: ReadIndicator): ToldVersion[] {
  const { namespace, key } = namesOf(plan.id);
  const set = definitions.find((one) => one.namespace === namespace);
  if (set === undefined) return [];
  return listVersions(set.indicators, key).map((one, place) => ({
    id: `${plan.id} ${one.version}`,
    label: one.label,
    version: one.version,
    isCurrent: place === 0,
    says: sayVersion(set, one),
    comparability: one.supersedes?.comparability,
    periods: byPeriod(
      points.flatMap(({ period, reading }) =>
        reading.value !== null && reading.basis.split(" ")[0] === `${plan.id}@${majorOf(one.version)}` ? period : [],
      ),
    ),
  }));
}

function listMeasureVersions({ definitions, observations }: Figures, { plan, solution }: ReadIndicator): ToldVersion[] {
  return plan.reads.flatMap(({ id }) => {
    const { namespace, key } = namesOf(id);
    const all = definitions.find((one) => one.namespace === namespace)?.measures ?? [];
    return listVersions(all, key).map((one, place) => ({
      id: `${id} ${one.version}`,
      label: one.label,
      version: one.version,
      isCurrent: place === 0,
      says: one.population,
      comparability: one.supersedes?.comparability,
      periods: byPeriod(
        observations.flatMap(({ measure, period, definitionVersion, solution: of }) => {
          const isHere = measure === id && (of == null || solution === undefined || of === solution);
          return isHere && majorOf(definitionVersion) === majorOf(one.version) ? period : [];
        }),
      ),
    }));
  });
}

function Version({ told }: { told: ToldVersion }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { label, version, isCurrent, says, comparability, periods } = told;
  const named = text(isCurrent ? "ownIndicator.versions.now" : "ownIndicator.versions.replaced", {
    name: said(label),
    version,
  });
  const compares =
    comparability === undefined
      ? []
      : [
          text(`ownIndicator.versions.${comparability.kind}`, {
            factor: comparability.kind === "convertible" ? sayNumber(comparability.factor, locale) : "",
          }),
        ];
  const list = new Intl.ListFormat(locale).format(periods.map((period) => sayPeriod(period, { text, locale })));
  const read =
    periods.length > 0 ? text("ownIndicator.versions.read", { periods: list }) : text("ownIndicator.versions.unread");
  return (
    <li>
      <strong>{named}</strong> <span>{said(says)}.</span>{" "}
      <span className="bassin-soft">{[...compares, read].join(" · ")}</span>
    </li>
  );
}

/** The versions a definition went through, where it did: what each meant, how they compare, which values follow them. */
export function DefinitionVersions({ figures, read }: { figures: Figures; read: ReadIndicator }) {
  const text = useAppText();
  const told = [...listIndicatorVersions(figures, read), ...listMeasureVersions(figures, read)];
  if (told.length === 0) return null;
  return (
    <section className="bassin-card figure-versions-card" aria-label={text("ownIndicator.versions.title")}>
      <h2 className="figure-versions__title">{text("ownIndicator.versions.title")}</h2>
      <ul className="figure-versions">
        {told.map((one) => (
          <Version key={one.id} told={one} />
        ))}
      </ul>
    </section>
  );
}
