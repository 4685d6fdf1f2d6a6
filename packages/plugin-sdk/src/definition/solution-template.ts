import { localText } from "@bassin/core";
import { z } from "zod";
import { candidateComponent } from "./candidate-component.ts";
import { definitionKey } from "./definition-key.ts";
import { expectedEffect } from "./expected-effect.ts";
import { expectedExternality } from "./expected-externality.ts";
import { question } from "./question.ts";
import { source } from "./source.ts";
import { usePerformance } from "./use-performance.ts";

/**
 * A repertoire for a solution (§4.2-2), never a recipe: candidates to discuss, what tends to fail without each, and
 * what differs from one territory to another.
 */
export const solutionTemplate = z.strictObject({
  key: definitionKey,
  name: localText,
  summary: localText,
  stakes: z.array(definitionKey).min(1),
  performances: z.array(usePerformance).min(1),
  components: z.array(candidateComponent).min(1),
  questions: z.array(question).min(1),
  effects: z.array(expectedEffect).min(1),
  externalities: z.array(expectedExternality),
  externalitiesGap: localText.exactOptional(),
  /** Keys of the indicators of this plugin that it is expected to move. */
  moves: z.array(definitionKey).min(1).exactOptional(),
  whatDiffers: z.array(localText).min(1),
  source,
});
