import type { EntityName } from "../entities.ts";
import { entities } from "../entities.ts";
import { parts } from "../evaluation/vocabulary.ts";

/** Groups of records people read and write together: the folders of the domain. `territory`: the directory of actors. */
export const recordGroups = ["territory", ...parts, "trajectory", "evaluation", "indicators"] as const;
export type RecordGroup = (typeof recordGroups)[number];

/** Acts that are more than reading or writing a record. */
export const acts = [
  "territory.settings",
  "territory.people",
  "territory.export",
  "territory.erase",
  "ecosystem.create",
  "ecosystem.settings",
  "ecosystem.share",
  "ecosystem.erase",
  "plugins.enable",
  "phase.decide",
  "fact.confirm",
  "fact.ask",
  "campaign.lead",
  "reflexive.speak",
  "reflexive.listen",
  "journal.read",
  "programme.read",
  "programme.settings",
  "instance.operate",
] as const;

/** All that someone may be allowed to do. */
export type Action = `${RecordGroup}.read` | `${RecordGroup}.write` | (typeof acts)[number];

export const actions: readonly Action[] = [
  ...recordGroups.map((group): Action => `${group}.read`),
  ...recordGroups.map((group): Action => `${group}.write`),
  ...acts,
];

/** What one must be allowed to read the records of an entity. */
export function readActionOf(entity: EntityName): Action {
  return `${groupOf(entity)}.read`;
}

/** What one must be allowed to write, change or remove a record of an entity. */
export function writeActionOf(entity: EntityName): Action {
  return entity === "phaseEntry" ? "phase.decide" : `${groupOf(entity)}.write`;
}

/** What a territory's plugins write belongs to the territory. */
function groupOf(entity: EntityName): RecordGroup {
  const { folder } = entities[entity];
  return folder === "plugins" ? "territory" : folder;
}
