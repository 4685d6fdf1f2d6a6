import {
  type CompiledDefinitions,
  compileDefinitions,
  type DefinitionSet,
  indexObservations,
  type MeasurePlan,
  type ObservationIndex,
  type ReadObservation,
} from "@bassin/core";
import type { Answers } from "../api/trpc.ts";

/** Definitions and figures, as the API answers with them. */
export type FiguresAnswer = Answers["indicators"]["read"];
/** A figure that is written. */
export type Figure = FiguresAnswer["observations"][number];

/** Figures ready to be read by the rules of core. */
export interface Figures {
  readonly compiled: CompiledDefinitions;
  readonly index: ObservationIndex;
  readonly observations: readonly FigureRead[];
  readonly official: FiguresAnswer["official"];
  /** Every version of every definition, as they were written. */
  readonly definitions: readonly DefinitionSet[];
}

/** What is read of a figure, written or about to be. */
export type FigureRead = ReadObservation & Partial<Pick<Figure, "source">>;

const asRead = ({ breakdown, ...one }: Figure): FigureRead => ({ ...one, breakdown: [...breakdown] });

/** The figures told of until the end of the year of that day; all of them without a day. */
export function readableFigures(figures: readonly Figure[], date: string | undefined): FigureRead[] {
  const year = date?.slice(0, 4);
  return figures.filter(({ period }) => year === undefined || period.slice(0, 4) <= year).map(asRead);
}

/** Arranges definitions and figures, so that reading an indicator is only looking up and adding. */
export function openFigures(
  { definitions, official }: Pick<FiguresAnswer, "definitions" | "official">,
  observations: readonly FigureRead[],
): Figures {
  const compiled = compileDefinitions(definitions);
  return { compiled, index: indexObservations(observations, compiled.measures), observations, official, definitions };
}

/** The plugin a definition comes from; `core` for what all share. */
export const namespaceOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** How people call a part of the population: the label of its code. */
export function labelCode(lists: MeasurePlan["lists"], code: string): { fr: string; en: string } {
  const [key = "", name = ""] = code.split(":");
  const found = lists.find((list) => list.key === key)?.codes.find((one) => one.code === name);
  return found?.label ?? { fr: code, en: code };
}
