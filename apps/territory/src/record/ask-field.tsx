import { lifeFunctions } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord } from "./choose-record.tsx";
import type { FieldForm } from "./entity-form.ts";

export interface AskFieldProps {
  field: FieldForm;
  /** The words in the field, or the identifier of what is chosen. */
  value: string;
  /** The short texts to choose among, for a field that takes one of them. */
  listed: readonly string[];
  onSay: (value: string) => void;
}

/** One of the few things asked at once of a new fact. */
export function AskField({ field, value, listed, onSay }: AskFieldProps) {
  const text = useAppText();
  const uiText = useUiText();
  const label = text(field.label);
  const choose = (data: { value: string; label: string }[]) => (
    <NativeSelect
      size="md"
      label={label}
      value={value}
      data={data}
      onChange={(event) => onSay(event.currentTarget.value)}
    />
  );
  if (field.kind === "choice") return choose(field.options.map((one) => ({ value: one.value, label: text(one.word) })));
  if (listed.length > 0) return choose(listed.map((one) => ({ value: one, label: one })));
  if (field.kind === "life-functions") {
    return choose(lifeFunctions.map((one) => ({ value: one, label: uiText(`lifeFunction.${one}`) })));
  }
  if (field.kind === "reference") {
    const none = field.isRequired ? undefined : text(field.none ?? "writing.unsaid");
    return <ChooseRecord label={label} target={field.target} none={none} value={value} onChoose={onSay} />;
  }
  return (
    <TextInput
      size="md"
      label={label}
      {...(field.kind === "number" ? { inputMode: "decimal" as const } : {})}
      description={field.kind === "date" ? text("writing.dateHint") : undefined}
      value={value}
      onChange={(event) => onSay(event.currentTarget.value)}
    />
  );
}
