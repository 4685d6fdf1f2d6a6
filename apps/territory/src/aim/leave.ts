import type { Said } from "../record/write-row.ts";
import type { Gesture } from "../record/write-together.ts";
import type { WrittenRow } from "../record/written-row.ts";
import type { Resting } from "./rests-on-actor.ts";

/** A departure: whose participation ends, when, why, and what ends with it. */
export interface Leaving {
  readonly row: WrittenRow;
  readonly ending: readonly Resting[];
  readonly on: string;
  readonly why: string;
}

/** A change of one record among those of a departure. */
interface Change extends Resting {
  readonly said: Said;
}

/** The records a departure changes: the participation, then what ends with it. */
export function listChanges({ row, ending, on, why }: Leaving): readonly Change[] {
  const steps = [...(Array.isArray(row.steps) ? row.steps : []), { status: "left", on }];
  const said = { steps, until: on, ...(why === "" ? {} : { leftBecause: why }) };
  return [{ entity: "participation", row, said }, ...ending.map((one) => ({ ...one, said: { until: on } }))];
}

/** The departure as one gesture; undoing it brings back what each record said before. */
export function leave(leaving: Leaving, words: string): Gesture {
  const changes = listChanges(leaving);
  const write = ({ entity, row, said }: Change) =>
    ({ action: "update", entity, id: row.id, version: row.version, said }) as const;
  return {
    words,
    writes: changes.map(write),
    undo: (written) =>
      changes.map((change) => {
        const before = Object.keys(change.said).map((field) => [field, change.row[field] ?? null]);
        const version = written.find(({ id }) => id === change.row.id)?.version ?? change.row.version;
        return write({ ...change, row: { ...change.row, version }, said: Object.fromEntries(before) });
      }),
  };
}
