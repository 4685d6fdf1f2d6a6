import type { CriterionReading } from "@bassin/core";

/** A criterion that turned: from what to what. */
export interface MovedCriterion {
  readonly id: CriterionReading["id"];
  readonly part: CriterionReading["part"];
  readonly name: CriterionReading["name"];
  readonly before: CriterionReading["status"];
  readonly after: CriterionReading["status"];
}

/** What a diagnosis says of each criterion, as far as it may turn. */
interface Read {
  readonly parts: readonly {
    readonly criteria: readonly Pick<CriterionReading, "id" | "part" | "name" | "status">[];
  }[];
}

/** The criteria whose reading is not the same any more, in the order of the parts. */
export function listMoved(before: Read, after: Read): MovedCriterion[] {
  const known = new Map(before.parts.flatMap(({ criteria }) => criteria.map(({ id, status }) => [id, status])));
  return after.parts.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, part, name, status }) => {
      const was = known.get(id);
      return was === undefined || was === status ? [] : [{ id, part, name, before: was, after: status }];
    }),
  );
}
