import { z } from "zod";
import { definitionSource } from "../indicators/definition-source.ts";
import { shortText } from "../record/field.ts";
import { localText } from "../record/local-text.ts";
import { criterionIds } from "./criterion-id.ts";

/** From where one looks: the three kinds of people who worked between peers (§3.1). */
export const standpoints = ["elected", "services", "entrepreneurs-and-associations"] as const;
export type Standpoint = (typeof standpoints)[number];

/** Something to go by when acting, with the § it is drawn from. */
const beacon = localText.extend({ section: shortText.exactOptional() });

/** A criterion of a framework: questions that help, and beacons for action. It may hold others. */
const frameworkCriterion = z.strictObject({
  /** Stable across versions, so that judgements stay readable. */
  id: shortText,
  parent: shortText.nullish(),
  name: localText,
  questions: z.array(localText).default([]),
  /** Questions that help from one standpoint, beside those for everybody. */
  questionsFrom: z.partialRecord(z.enum(standpoints), z.array(localText).min(1)).exactOptional(),
  beacons: z.array(beacon).default([]),
  /** § of the source. */
  section: shortText.nullish(),
  /** Criteria of the diagnosis that speak of the same thing. */
  diagnosis: z.array(z.enum(criterionIds)).exactOptional(),
});
export type FrameworkCriterion = z.infer<typeof frameworkCriterion>;

/**
 * A référentiel: a versioned tree of criteria that voices judge, never added up (domain §5). The thematic framework of
 * a plugin has this shape too. Problems: `unknown-parent`, `duplicate`, `under-itself`.
 */
export const framework = z
  .strictObject({
    key: shortText,
    version: shortText,
    name: localText,
    /** What it looks at: the whole ecosystem unless said, or one actor of it. */
    subject: z.enum(["ecosystem", "actor"]).exactOptional(),
    criteria: z.array(frameworkCriterion).min(1),
    source: definitionSource.exactOptional(),
  })
  .superRefine(({ criteria }, context) => {
    const problem = findTreeProblem(criteria);
    if (problem !== null) context.addIssue({ code: "custom", message: problem, path: ["criteria"] });
  });
export type Framework = z.infer<typeof framework>;

type Placed = Pick<FrameworkCriterion, "id" | "parent">;

function findTreeProblem(criteria: readonly Placed[]): "duplicate" | "unknown-parent" | "under-itself" | null {
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent ?? null]));
  if (parents.size < criteria.length) return "duplicate";
  if ([...parents.values()].some((parent) => parent !== null && !parents.has(parent))) return "unknown-parent";
  const rooted = new Set<string>();
  return criteria.every(({ id }) => reachesRoot(id, parents, rooted)) ? null : "under-itself";
}

/** Whether climbing from a criterion ends; what was climbed is added to `rooted`, so that nothing is climbed twice. */
function reachesRoot(start: string, parents: ReadonlyMap<string, string | null>, rooted: Set<string>): boolean {
  const climbed = new Set<string>();
  let id: string | null = start;
  while (id !== null && !rooted.has(id)) {
    if (climbed.has(id)) return false;
    climbed.add(id);
    id = parents.get(id) ?? null;
  }
  for (const one of climbed) rooted.add(one);
  return true;
}
