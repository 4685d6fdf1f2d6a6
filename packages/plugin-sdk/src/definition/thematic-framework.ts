import { definitionVersion, localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";

/** A criterion of a framework: questions that help to look, and beacons for action. It may stand under another. */
const frameworkCriterion = z.strictObject({
  /** Never changes, so that what voices said stays readable from one version to the next. */
  id: definitionKey,
  /** The criterion it stands under; none for a branch of its own. */
  parent: definitionKey.exactOptional(),
  name: localText,
  questions: z.array(localText),
  beacons: z.array(localText),
});

/** A thematic framework: a versioned tree of criteria that voices discuss, never added up. */
export const thematicFramework = z.strictObject({
  key: definitionKey,
  version: definitionVersion,
  name: localText,
  criteria: z.array(frameworkCriterion).min(1),
  source,
});
