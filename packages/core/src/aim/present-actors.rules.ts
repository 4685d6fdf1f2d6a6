import type { EcosystemFacts } from "../facts.ts";
import { sortByName } from "../record/join-names.ts";
import type { Day } from "../record/partial-date.ts";
import type { ParticipationStatus } from "./participation.ts";
import { actorStatusesAt } from "./participation-status.rules.ts";

/** An actor who takes part on a day, how far its engagement has come, and the commune where it is based. */
export interface PresentActor {
  readonly actor: string;
  readonly name: string;
  readonly status: Exclude<ParticipationStatus, "left">;
  /** INSEE code; `null` when nobody said where. */
  readonly commune: string | null;
}

/** Who takes part on a day, in the alphabetical order of French names; those who have left are not there (§4.2-1). */
export function listPresentActors(facts: EcosystemFacts, asOf: Day): PresentActor[] {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const present = facts.actors.flatMap(({ id, name, commune = null }): PresentActor[] => {
    const status = statuses.get(id);
    return status === undefined || status === "left" ? [] : [{ actor: id, name, status, commune }];
  });
  return sortByName(present, ({ name }) => name);
}
