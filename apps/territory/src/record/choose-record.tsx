import { NativeSelect } from "@mantine/core";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { type Collection, nameRow, rowsOf, type WrittenRow } from "./written-row.ts";

/** The records of a list that the API knows, by name. */
export function useChoices(collection: Collection): readonly WrittenRow[] {
  const { facts } = useEcosystem();
  const known = rowsOf(facts, collection).filter(({ version }) => version > 0);
  return known.toSorted((left, right) => nameRow(left).localeCompare(nameRow(right), "fr"));
}

export interface ChooseRecordProps {
  label: string;
  target: Collection;
  value: string;
  /** What choosing nothing means. */
  none?: string | undefined;
  error?: string | undefined;
  onChoose: (id: string) => void;
}

/** One record among those of a list, by name. */
export function ChooseRecord({ label, target, value, none, error, onChoose }: ChooseRecordProps) {
  const choices = useChoices(target);
  return (
    <NativeSelect
      size="md"
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[
        ...(none === undefined ? [] : [{ value: "", label: none }]),
        ...choices.map((row) => ({ value: row.id, label: nameRow(row) })),
      ]}
    />
  );
}
