import { Textarea } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";

export interface DiffersFieldProps {
  value: string;
  isMissing: boolean;
  onChange: (words: string) => void;
}

/** What differs, in the words of the other side. */
export function DiffersField({ value, isMissing, onChange }: DiffersFieldProps) {
  const text = useAppText();
  return (
    <Textarea
      data-autofocus
      autoFocus
      label={text("confirming.differs")}
      description={text("confirming.differsHint")}
      maxLength={2000}
      value={value}
      error={isMissing ? text("confirming.differsNeeded") : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
