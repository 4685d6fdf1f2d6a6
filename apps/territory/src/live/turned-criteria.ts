import type { Diagnosis, LocalText } from "@bassin/core";

type Status = Diagnosis["parts"][number]["criteria"][number]["status"];

/** As much of a diagnosis as is compared. */
export interface ReadCriteria {
  readonly parts: readonly {
    readonly criteria: readonly { readonly id: string; readonly name: LocalText; readonly status: Status }[];
  }[];
}

/** A criterion that reads otherwise than before. */
export interface TurnedCriterion {
  readonly id: string;
  readonly name: LocalText;
  readonly before: Status;
  readonly after: Status;
}

/** The criteria that read otherwise in one diagnosis than in another, in their order. */
export function listTurned(before: ReadCriteria, after: ReadCriteria): TurnedCriterion[] {
  const known = new Map(before.parts.flatMap(({ criteria }) => criteria).map(({ id, status }) => [id, status]));
  return after.parts
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id, name, status }) => {
      const former = known.get(id);
      return former === undefined || former === status ? [] : [{ id, name, before: former, after: status }];
    });
}
