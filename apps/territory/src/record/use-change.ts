import { useState } from "react";
import type { EntityForm } from "./entity-form.ts";
import { useWriting } from "./writing.ts";
import type { WrittenRow } from "./written-row.ts";

/** Two people chose otherwise in one field. */
export interface Differing {
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Writes over what the other chose: one's own choice, or both together. */
  readonly settle: (value: unknown) => void;
  /** Leaves what the other chose. */
  readonly takeTheirs: () => void;
}

/** Changes one field of a record at once; keeps what was refused, in words, and what someone else chose meanwhile. */
export function useChange(form: EntityForm, row: WrittenRow, field: string) {
  const { choose } = useWriting();
  const [problem, setProblem] = useState<string>();
  const [differing, setDiffering] = useState<Differing>();
  const writeOver = async (over: WrittenRow, value: unknown) => {
    setDiffering(undefined);
    setProblem(undefined);
    const refused = await choose(form, over, { [field]: value });
    const theirs = refused?.theirs;
    if (theirs === undefined) return setProblem(refused?.words);
    setDiffering({
      mine: value,
      theirs: theirs[field],
      settle: (settled) => void writeOver(theirs, settled),
      takeTheirs: () => setDiffering(undefined),
    });
  };
  return { write: (value: unknown) => void writeOver(row, value), problem, differing };
}
