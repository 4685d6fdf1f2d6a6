import {
  compileDefinitions,
  evaluateIndicator,
  type IndicatorPlan,
  type IndicatorReading,
  indexObservations,
  type ReadObservation,
  sumReadings,
} from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { listDefinitions } from "../rules/list-definitions.ts";
import type { Finding } from "../rules/problem.ts";
import { createDraws } from "./draw-numbers.ts";
import { isClose } from "./is-close.ts";

const year = "2024";
const territories = 12;
const regions = 3;

/** Figures of one territory, with gaps (one in five) and zeros (one in five). */
function drawFigures({ inputs, scope }: IndicatorPlan, draw: () => number): ReadObservation[] {
  return inputs.flatMap(({ id, definition }) => {
    const chance = draw();
    const value = chance < 0.4 ? 0 : Math.floor(draw() * 1000);
    if (chance < 0.2) return [];
    const place = scope === "solution" && definition.scope === "solution" ? { solution: "a" } : {};
    const { unit, version } = definition;
    return { id, measure: id, period: year, value, unit, status: "measured", definitionVersion: version, ...place };
  });
}

function agrees(one: IndicatorReading, other: IndicatorReading): boolean {
  return (
    isClose(one.numerator, other.numerator) &&
    isClose(one.denominator, other.denominator) &&
    isClose(one.value, other.value) &&
    isClose(one.coverage, other.coverage) &&
    one.n === other.n &&
    one.asked === other.asked &&
    one.reason === other.reason
  );
}

/** Sums regions and then the nation, and the nation directly, on drawn figures; lists the indicators that disagree. */
export function findUnevenSums(definition: LifeFunctionDefinition): string[] {
  const { measures, indicators } = compileDefinitions([listDefinitions(definition)]);
  const draw = createDraws(indicators.size);
  return [...indicators.values()]
    .filter((plan) => {
      const readings = Array.from({ length: territories }, () =>
        evaluateIndicator(plan, indexObservations(drawFigures(plan, draw), measures), { period: year }),
      );
      const parts = Array.from({ length: regions }, (_, region) =>
        sumReadings(
          plan,
          readings.filter((_, place) => place % regions === region),
        ),
      );
      return !agrees(sumReadings(plan, parts), sumReadings(plan, readings));
    })
    .map(({ id }) => id);
}

/** What to know of an indicator whose sums disagree. */
export function sayUneven(id: string): Finding {
  return {
    path: id,
    message: {
      fr: "Additionner des régions puis le pays ne donne pas ce que donne le pays.",
      en: "Adding regions and then the country does not give what the country gives.",
    },
  };
}
