import { listFormulaMeasures } from "./formula.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { OwnIndicator } from "./own-indicator.ts";

/** A file to be sent, by its name. */
export interface DefinitionFile {
  readonly name: string;
  readonly text: string;
}

/** `shared-meals` becomes `sharedMeals`, a name a program may bear. */
const nameInCode = (key: string): string => key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Words that can stand in a comment without ending it. */
const commented = (words: string): string => words.replaceAll("*/", "* /").replaceAll(/\s+/g, " ").trim();

const sentenceWords = 4;

/** Sentences that read the same in both languages: what a plugin's author will have to translate. */
function countUntranslated(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const { fr, en } = value as { readonly fr?: unknown; readonly en?: unknown };
  if (typeof fr === "string") return fr === en && fr.trim().split(/\s+/).length >= sentenceWords ? 1 : 0;
  return Object.values(value).reduce((sum: number, inner) => sum + countUntranslated(inner), 0);
}

/** Measures of other definitions of the territory that this one reads: without them the file would not stand alone. */
function listBorrowed(own: OwnIndicator, others: readonly OwnIndicator[]): MeasureDefinition[] {
  const read = new Set(own.versions.flatMap(({ formula }) => listFormulaMeasures(formula)));
  return others
    .filter(({ id }) => id !== own.id)
    .flatMap(({ measures }) => measures)
    .filter(({ key }) => read.has(key));
}

function writeHeader(own: OwnIndicator, indicator: IndicatorDefinition, { territory, untranslated }: Told): string[] {
  const stake = own.stake == null ? [] : [`Stake it sheds light on: ${commented(own.stake)}`];
  return [
    "/**",
    ` * ${commented(indicator.label.fr)} / ${commented(indicator.label.en)}`,
    " *",
    ` * Defined in ${commented(territory)} by: ${commented(own.definedBy)}`,
    ...(own.definedWith == null ? [] : [` * With: ${commented(own.definedWith)}`]),
    ...stake.map((line) => ` * ${line}`),
    " *",
    " * Put this file in the `src` folder of a plugin, add its measures and indicators to the lists of the plugin, name the",
    " * indicator in a stake, and run its test: the worked examples are checked there again.",
    ...(untranslated > 0
      ? [` * To translate first: ${untranslated} sentence(s) read the same in French and English.`]
      : []),
    " */",
  ];
}

interface Told {
  readonly territory: string;
  readonly untranslated: number;
}

/**
 * A territory's indicator as its authors' plugin would write it: one TypeScript file with its measures, all its versions
 * and its worked examples, that a plugin takes as it is (docs/plugins).
 */
export function writeDefinitionFile(
  own: OwnIndicator,
  { territory, others }: { readonly territory: string; readonly others: readonly OwnIndicator[] },
): DefinitionFile {
  const [indicator] = own.versions.toReversed();
  if (indicator === undefined) throw new Error("An indicator has at least one version.");
  const measures = [...own.measures, ...listBorrowed(own, others)];
  const name = nameInCode(indicator.key);
  const untranslated = countUntranslated([measures, own.versions]);
  const lines = [
    'import type { Indicator, Measure } from "@bassin/plugin-sdk";',
    "",
    ...writeHeader(own, indicator, { territory, untranslated }),
    `export const ${name}Measures: readonly Measure[] = ${JSON.stringify(measures, null, 2)};`,
    "",
    `export const ${name}Indicators: readonly Indicator[] = ${JSON.stringify(own.versions, null, 2)};`,
    "",
  ];
  return { name: `${indicator.key}.ts`, text: lines.join("\n") };
}
