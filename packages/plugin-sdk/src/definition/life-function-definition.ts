import { codeList, type DeepReadonly, indicatorDefinition, measureDefinition } from "@bassin/core";
import { z } from "zod";
import { actorRole } from "./actor-role.ts";
import { header } from "./header.ts";
import { solutionTemplate } from "./solution-template.ts";
import { stake } from "./stake.ts";
import { thematicFramework } from "./thematic-framework.ts";

/** The whole of a life-function plugin: plain data, without code. No field has a default, so that reading changes nothing. */
export const lifeFunctionDefinition = z.strictObject({
  ...header.shape,
  stakes: z.array(stake).min(1),
  solutions: z.array(solutionTemplate).min(1),
  actorRoles: z.array(actorRole).min(1),
  /** Breakdowns of this plugin's own, beside those of core. */
  codeLists: z.array(codeList).exactOptional(),
  /** What people enter. */
  measures: z.array(measureDefinition),
  /** What is computed from it. */
  indicators: z.array(indicatorDefinition),
  framework: thematicFramework.exactOptional(),
});

export type LifeFunctionDefinition = DeepReadonly<z.infer<typeof lifeFunctionDefinition>>;
export type Stake = LifeFunctionDefinition["stakes"][number];
export type StakeDimension = Stake["dimensions"]["ecological"];
export type SolutionTemplate = LifeFunctionDefinition["solutions"][number];
export type UsePerformance = SolutionTemplate["performances"][number];
export type CandidateComponent = SolutionTemplate["components"][number];
export type ExpectedEffect = SolutionTemplate["effects"][number];
export type ExpectedExternality = SolutionTemplate["externalities"][number];
export type Question = SolutionTemplate["questions"][number];
export type ActorRole = LifeFunctionDefinition["actorRoles"][number];
export type Source = SolutionTemplate["source"];
export type CodeList = NonNullable<LifeFunctionDefinition["codeLists"]>[number];
export type Measure = LifeFunctionDefinition["measures"][number];
export type Indicator = LifeFunctionDefinition["indicators"][number];
export type ThematicFramework = NonNullable<LifeFunctionDefinition["framework"]>;
