import { type ActorColumn, actorNatures, type LineProblemCode, understandNature } from "@bassin/core";
import { NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../../locales/use-app-text.ts";

export interface ImportCellProps {
  column: ActorColumn;
  words: string;
  problem: LineProblemCode | undefined;
  onCorrect: (words: string) => void;
}

/** One cell of a line, taken once one leaves it or presses Enter. */
export function ImportCell({ column, words, problem, onCorrect }: ImportCellProps) {
  const text = useAppText();
  const label = text(`actors.import.tells.${column}`);
  const error = problem === undefined ? undefined : text(`actors.problem.${problem}`);
  if (column === "nature") {
    const understood = understandNature(words)?.nature;
    return (
      <NativeSelect
        size="sm"
        label={label}
        error={error}
        value={understood ?? ""}
        onChange={(event) => onCorrect(event.currentTarget.value)}
        data={[
          ...(understood === undefined ? [{ value: "", label: words === "" ? text("writing.unsaid") : words }] : []),
          ...actorNatures.map((value) => ({ value, label: text(`facts.nature.${value}`) })),
        ]}
      />
    );
  }
  const take = (typed: string) => {
    if (typed.trim() !== words) onCorrect(typed);
  };
  return (
    <TextInput
      size="sm"
      label={label}
      error={error}
      defaultValue={words}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") take(event.currentTarget.value);
      }}
    />
  );
}
