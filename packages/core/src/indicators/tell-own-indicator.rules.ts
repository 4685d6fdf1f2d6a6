import { compileDefinitions } from "./compile-definitions.rules.ts";
import { newestOf } from "./definition-version.ts";
import { listOwnDefinitions, nameOwnIndicator, type OwnIndicator } from "./own-indicator.ts";
import { sayFormula } from "./say-formula.rules.ts";
import { units } from "./unit.ts";

/** What a definition says, in the words people gave, for whoever reads what changed: each field one line. */
export type ToldOwnIndicator = Readonly<Record<string, string | boolean | readonly string[] | null>>;

const hopes = { increase: "davantage", decrease: "moins", maintain: "que cela tienne" } as const;

/** Tells the newest version of a territory's definition and of its measures, in plain words. */
export function tellOwnIndicator(own: OwnIndicator): ToldOwnIndicator {
  const indicator = newestOf(own.versions);
  if (indicator === undefined) return {};
  const { retired: _, ...live } = own;
  const plan = compileDefinitions([listOwnDefinitions([live])]).indicators.get(nameOwnIndicator(own));
  const measures = Map.groupBy(own.measures, ({ key }) => key);
  return {
    name: indicator.label.fr,
    definition: indicator.version,
    makesPossible: indicator.performance.fr,
    formula: plan === undefined ? JSON.stringify(indicator.formula) : sayFormula(plan).fr,
    measuredIn: units[indicator.unit].symbol.fr,
    hopedFor: hopes[indicator.direction],
    measures: [...measures.values()].flatMap((versions) => {
      const measure = newestOf(versions);
      if (measure === undefined) return [];
      return `${measure.label.fr} ${measure.version} (${units[measure.unit].symbol.fr}) : ${measure.population.fr}`;
    }),
    gatheredBy: indicator.method.fr,
    notTold: indicator.limits.fr,
    definitionSource: indicator.source.text.fr,
    stakeInWords: own.stake ?? null,
    definedBy: own.definedBy,
    definedWith: own.definedWith ?? null,
    retired: own.retired === true,
  };
}
