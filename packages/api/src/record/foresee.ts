import {
  addDays,
  type CriterionReading,
  type Day,
  diagnose,
  type EcosystemEntityName,
  type EcosystemFacts,
  entities,
  entityNames,
  lastDay,
  partialDate,
  recordsOf,
} from "@bassin/core";
import { z } from "zod";
import { id } from "./id.ts";

const ownNames = entityNames.filter((name) => entities[name].scope === "ecosystem") as EcosystemEntityName[];

/** Changes somebody thinks of, and the moment they would take effect. */
export const foreseenInput = z.object({
  changes: z
    .array(z.object({ entity: z.enum(ownNames), id, said: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(200),
  on: partialDate,
});
export type Foreseen = z.infer<typeof foreseenInput>;

/** A criterion that would be read otherwise. */
export interface ForeseenReading {
  readonly before: CriterionReading;
  readonly after: CriterionReading;
}

/** The criteria that would be read otherwise once the changes took effect: today, or the day after their moment. Writes nothing. */
export function foresee(facts: EcosystemFacts, { changes, on }: Foreseen, today: Day): ForeseenReading[] {
  const after = addDays(lastDay(on), 1);
  const asOf = after > today ? after : today;
  const read = (of: EcosystemFacts) => diagnose(of, asOf).parts.flatMap(({ criteria }) => criteria);
  const then = read(withChanges(facts, changes));
  return read(facts).flatMap((before, index) => {
    const reading = then[index];
    return reading === undefined || reading.status === before.status ? [] : [{ before, after: reading }];
  });
}

function withChanges(facts: EcosystemFacts, changes: Foreseen["changes"]): EcosystemFacts {
  const lists = Object.groupBy(changes, ({ entity }) => entity);
  const changed = ownNames.flatMap((name) => {
    const said = new Map(lists[name]?.map((change) => [change.id, entities[name].patch.parse(change.said)]));
    const rows = recordsOf(facts, name).map((row) => ({ ...row, ...said.get(row.id) }));
    return said.size === 0 ? [] : [[entities[name].collection, rows]];
  });
  return { ...facts, ...Object.fromEntries(changed) };
}
