import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText } from "../record/field.ts";
import { ref } from "../record/reference.ts";

/** What an actor says of the options of a shared-cost round (§2.4). */
export const costPosition = defineEntity({
  name: "costPosition",
  collection: "costPositions",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "statement",
  fields: {
    round: ref("sharedCostRound"),
    actor: ref("actor"),
    statement: longText,
  },
});
export type CostPosition = RecordOf<typeof costPosition>;
