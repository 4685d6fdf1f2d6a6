import type { EcosystemFacts, Solution } from "@bassin/core";
import type { Answers } from "../api/trpc.ts";

/** The whole of a plugin. */
export type Plugin = Answers["plugins"]["definition"];
export type Template = Plugin["solutions"][number];
export type Candidate = Template["components"][number];

/** The key a component keeps of the repertoire it came from. */
export const componentKey = (plugin: string, template: string, candidate: string): string =>
  `${plugin}:${template}/${candidate}`;

/** The repertoire a draft was opened from, when the plugin still has it. */
export const findTemplate = ({ solutions }: Plugin, { template }: Pick<Solution, "template">): Template | undefined =>
  solutions.find(({ key }) => key === template?.solution);

/** The drafts opened from a repertoire. */
export const listDrafts = ({ solutions }: Pick<EcosystemFacts, "solutions">): Solution[] =>
  solutions.filter(({ stage, template }) => stage === "draft" && template != null);

/** The stakes written here that a repertoire serves: those taken from the same plugin. */
export function stakesServed(
  { stakes }: Pick<EcosystemFacts, "stakes">,
  plugin: string,
  { stakes: served }: Pick<Template, "stakes">,
): string[] {
  const keys = new Set(served.map((stake) => `${plugin}:${stake}`));
  return stakes.filter(({ template }) => template != null && keys.has(template)).map(({ id }) => id);
}

export interface Progress {
  /** Components whose necessity was decided. */
  readonly decided: number;
  readonly held: number;
  readonly count: number;
}

/** How far a draft has come. */
export function readProgress(
  { components, holdings }: Pick<EcosystemFacts, "components" | "holdings">,
  solution: string,
): Progress {
  const own = components.filter((component) => component.solution === solution);
  const held = new Set(holdings.map(({ component }) => component));
  return {
    decided: own.filter(({ necessity }) => necessity !== "undecided").length,
    held: own.filter(({ id }) => held.has(id)).length,
    count: own.length,
  };
}
