import { readGround } from "@bassin/api";
import {
  evaluateIndicator,
  findUnit,
  type IndicatorPlan,
  type IndicatorReading,
  indexObservations,
  type LocalText,
  observationPeriod,
  type ReadingGap,
} from "@bassin/core";
import {
  type Database,
  enterEcosystem,
  listAllEcosystemIds,
  listObservations,
  type StoredObservation,
} from "@bassin/db";
import { loadInstalledPlugins } from "../plugins/installed-plugins.ts";
import { exitCodes, type SpokenCommandLine } from "./command-line.ts";
import { findTerritory } from "./find-territory.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

interface Options {
  readonly territory: string;
  readonly period: string;
  readonly json?: boolean;
}

/** `bassin indicators` */
export const addIndicators: AddCommand = (program, line, end) => {
  const { say } = line;
  program
    .command("indicators")
    .description(
      say({
        fr: "lit les indicateurs des plugins activés dans un territoire, et dit ce qui manque pour les autres",
        en: "reads the indicators of the plugins a territory enabled, and says what is missing for the others",
      }),
    )
    .requiredOption("--territory <id>", say({ fr: "son identifiant ou son nom", en: "its identifier or its name" }))
    .requiredOption(
      "--period <period>",
      say({ fr: "une année, un trimestre ou un mois : 2024, 2024-Q3, 2024-03", en: "2024, 2024-Q3 or 2024-03" }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ territory, period, json = false }: Options) =>
      withDatabase(line, async (database) => {
        if (!observationPeriod.safeParse(period).success) {
          line.tell(say(words.period));
          return exitCodes.badInput;
        }
        const found = await findTerritory(line, database, territory);
        if (found === undefined) return exitCodes.badInput;
        const readings = await readTerritory(database, found.id, period);
        if (json) line.print(JSON.stringify(readings.map(shown), null, 2));
        else if (readings.length === 0) line.tell(say(words.none));
        else for (const one of readings) line.print(told(line, one));
        return exitCodes.done;
      }).then(end),
    );
};

interface ReadIndicator {
  readonly plan: IndicatorPlan;
  readonly period: string;
  readonly reading: IndicatorReading;
}

/** Reads every indicator for the whole territory; those of solutions for all its solutions together. */
async function readTerritory(database: Database, territory: string, period: string): Promise<ReadIndicator[]> {
  const plugins = await loadInstalledPlugins();
  const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, territory));
  const scope = { territory };
  return database.inScope(scope, async (trx) => {
    const { measures, indicators } = await readGround({ trx, scope, plugins });
    const figures: StoredObservation[] = await listObservations(trx, { solution: null });
    for (const ecosystem of ecosystems) {
      await enterEcosystem(trx, ecosystem);
      const inside = await listObservations(trx, {});
      figures.push(...inside.filter(({ solution }) => solution !== undefined));
    }
    const index = indexObservations(
      figures.map((one) => ({ ...one, breakdown: [...one.breakdown] })),
      measures,
    );
    return [...indicators.values()].map((plan) => ({
      plan,
      period,
      reading: evaluateIndicator(plan, index, { period }),
    }));
  });
}

function shown({ plan, period, reading }: ReadIndicator) {
  const { value, numerator, denominator, n, coverage, missing, reason = null, margin = null, carried, basis } = reading;
  const { unit, version, label } = plan.definition;
  const sums = { value, numerator, denominator, n, coverage, missing };
  return { indicator: plan.id, version, label, unit, period, ...sums, reason, margin, carried, basis };
}

function told({ say, language }: SpokenCommandLine, { plan, reading }: ReadIndicator): string {
  const { definition, id } = plan;
  const { value, coverage, missing, reason } = reading;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: definition.decimals });
  const read =
    value === null ? say(gaps[reason ?? "missing"]) : `${number.format(value)} ${say(symbolOf(definition.unit))}`;
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(coverage);
  const known = value === null || coverage === 1 ? "" : `  (${share})`;
  return [
    `${id}  ${say(definition.label)}  ${read}${known}`,
    ...missing.map((one) => `  – ${one.measure}  ${one.period}  ${one.breakdown.join(" + ")}`.trimEnd()),
  ].join("\n");
}

function symbolOf(unit: string): LocalText {
  return findUnit(unit)?.symbol ?? { fr: unit, en: unit };
}

const words = {
  period: {
    fr: "--period attend une année (2024), un trimestre (2024-Q3) ou un mois (2024-03).",
    en: "--period expects a year (2024), a quarter (2024-Q3) or a month (2024-03).",
  },
  none: {
    fr: "Aucun plugin activé ici n’a d’indicateur.",
    en: "No plugin enabled here has an indicator.",
  },
} as const;

const gaps: Readonly<Record<ReadingGap, LocalText>> = {
  missing: { fr: "pas de valeur, il manque :", en: "no value; missing:" },
  "zero-denominator": { fr: "pas de valeur : on diviserait par zéro", en: "no value: it would divide by zero" },
  "not-finite": { fr: "pas de valeur : nombre trop grand", en: "no value: the number is too large" },
  "no-such-breakdown": { fr: "pas de valeur pour cette part", en: "no value for this part" },
  "not-additive": {
    fr: "pas de valeur d’ensemble : voir chaque solution",
    en: "no value for the whole: see each solution",
  },
  "mixed-versions": {
    fr: "pas de valeur : ces chiffres ne se comparent pas entre eux",
    en: "no value: these figures do not compare",
  },
};
