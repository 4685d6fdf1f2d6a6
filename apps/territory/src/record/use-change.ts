import { useState } from "react";
import type { EntityForm } from "./entity-form.ts";
import { useWriting } from "./writing.ts";
import type { WrittenRow } from "./written-row.ts";

/** Changes one field of a record at once, and keeps what was refused, in words. */
export function useChange(form: EntityForm, row: WrittenRow, field: string) {
  const { change } = useWriting();
  const [problem, setProblem] = useState<string>();
  const write = (value: unknown) => void change(form, row, { [field]: value }).then(setProblem);
  return { write, problem };
}
