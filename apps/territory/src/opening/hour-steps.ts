import type { EcosystemFacts, LifeFunction, Stake } from "@bassin/core";

/** The three dimensions of a stake (§4.2-1), each a question of its own. */
const dimensions = ["ecological", "wellBeing", "territorial"] as const;
export type Dimension = (typeof dimensions)[number];

/** The questions of the first hour, in the order of thought. */
export const hourSteps = ["stake", ...dimensions, "plugins", "actors", "use", "promise", "end"] as const;
export type HourStep = (typeof hourSteps)[number];

/** Whether a question is answered by what is written, can be asked, or needs an earlier answer first. */
export type StepState = "done" | "open" | "later";

/** A plugin as far as the first hour asks: what it is about, and whether it is enabled here. */
export interface OfferedPlugin {
  readonly lifeFunctions: readonly LifeFunction[];
  readonly isEnabled: boolean;
}

type HourFacts = Pick<EcosystemFacts, "stakes" | "participations" | "usePerformances" | "commitments">;

/** How many it takes to promise something to someone. */
const fewestActors = 2;

/** The plugins that speak of a life function of the stakes. */
export function listSuggested<Plugin extends OfferedPlugin>(
  plugins: readonly Plugin[],
  stakes: readonly Pick<Stake, "lifeFunctions">[],
): Plugin[] {
  const touched = new Set(stakes.flatMap(({ lifeFunctions }) => lifeFunctions));
  return plugins.filter(({ lifeFunctions }) => lifeFunctions.some((one) => touched.has(one)));
}

const told = (words: string | null | undefined): boolean => words != null && words.trim() !== "";

function readPlugins(plugins: readonly OfferedPlugin[], stakes: HourFacts["stakes"]): StepState {
  if (stakes.length === 0) return "later";
  const suggested = listSuggested(plugins, stakes);
  return suggested.length === 0 || suggested.some(({ isEnabled }) => isEnabled) ? "done" : "open";
}

/** Where the first hour stands, read from the facts themselves: nothing else remembers it. */
export function readHour(facts: HourFacts, plugins: readonly OfferedPlugin[]): Record<HourStep, StepState> {
  const { stakes, participations, usePerformances, commitments } = facts;
  const [stake] = stakes;
  const readDimension = (dimension: Dimension): StepState => {
    if (stake === undefined) return "later";
    return told(stake[dimension]) ? "done" : "open";
  };
  const isPeopled = participations.length >= fewestActors;
  return {
    stake: stake === undefined ? "open" : "done",
    ecological: readDimension("ecological"),
    wellBeing: readDimension("wellBeing"),
    territorial: readDimension("territorial"),
    plugins: readPlugins(plugins, stakes),
    actors: isPeopled ? "done" : "open",
    use: usePerformances.length > 0 ? "done" : "open",
    promise: promiseState(commitments.length, isPeopled),
    end: "open",
  };
}

function promiseState(promises: number, isPeopled: boolean): StepState {
  if (promises > 0) return "done";
  return isPeopled ? "open" : "later";
}

/** The next question that can be asked and is not answered, after a step or from the start; the end when none is left. */
export function nextStep(states: Record<HourStep, StepState>, after?: HourStep): HourStep {
  const from = after === undefined ? 0 : hourSteps.indexOf(after) + 1;
  return hourSteps.slice(from).find((step) => states[step] === "open") ?? "end";
}

/** Whether so little is written that the first hour is worth offering. */
export const isAlmostEmpty = (states: Record<HourStep, StepState>): boolean =>
  hourSteps.filter((step) => step !== "plugins" && states[step] === "done").length < 6;

/** How many of its questions are answered. */
export const isBegun = (states: Record<HourStep, StepState>): boolean =>
  hourSteps.some((step) => step !== "plugins" && states[step] === "done");

/** Whether a word of an address names a question. */
export const isHourStep = (word: unknown): word is HourStep => hourSteps.some((step) => step === word);
