import { type LifeFunction, lifeFunctions } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord } from "./choose-record.tsx";
import type { FieldProps } from "./field-props.ts";
import { useChange } from "./use-change.ts";

/** One word among a few. */
export function ChoicePart({ form, row, field }: FieldProps<"choice">) {
  const text = useAppText();
  const { write, problem } = useChange(form, row, field.name);
  return (
    <NativeSelect
      size="md"
      label={text(field.label)}
      error={problem}
      value={String(row[field.name] ?? "")}
      onChange={(event) => write(event.currentTarget.value || null)}
      data={[
        ...(field.isRequired ? [] : [{ value: "", label: text("writing.unsaid") }]),
        ...field.options.map(({ value, word }) => ({ value, label: text(word) })),
      ]}
    />
  );
}

/** Yes or no. */
export function YesNoPart({ form, row, field }: FieldProps<"yes-no">) {
  const text = useAppText();
  const { write, problem } = useChange(form, row, field.name);
  return (
    <Checkbox
      label={text(field.label)}
      error={problem}
      checked={row[field.name] === true}
      onChange={(event) => write(event.currentTarget.checked)}
    />
  );
}

/** A number, saved when one leaves the field. */
export function NumberPart({ form, row, field }: FieldProps<"number">) {
  const text = useAppText();
  const { write, problem } = useChange(form, row, field.name);
  const known = row[field.name];
  const keep = (words: string) => {
    const number = words.trim() === "" ? null : Number(words.replace(",", ".").replaceAll(/\s/g, ""));
    if (number !== (known ?? null)) write(number);
  };
  return (
    <TextInput
      key={String(known)}
      size="md"
      inputMode="decimal"
      label={text(field.label)}
      error={problem}
      defaultValue={typeof known === "number" ? known : ""}
      onBlur={(event) => keep(event.currentTarget.value)}
    />
  );
}

/** The great functions of life it is about: at least one. */
export function LifeFunctionsPart({ form, row, field }: FieldProps<"life-functions">) {
  const text = useAppText();
  const uiText = useUiText();
  const { write, problem } = useChange(form, row, field.name);
  const said = row[field.name];
  const chosen: readonly unknown[] = Array.isArray(said) ? said : [];
  const turn = (one: LifeFunction) =>
    write(lifeFunctions.filter((other) => chosen.includes(other) !== (other === one)));
  return (
    <fieldset className="writing-choices">
      <legend>{text(field.label)}</legend>
      {lifeFunctions.map((one) => (
        <Checkbox
          key={one}
          label={uiText(`lifeFunction.${one}`)}
          checked={chosen.includes(one)}
          onChange={() => turn(one)}
        />
      ))}
      {problem ? <p role="alert">{problem}</p> : null}
    </fieldset>
  );
}

/** Another record, by name. */
export function ReferencePart({ form, row, field }: FieldProps<"reference">) {
  const text = useAppText();
  const { write, problem } = useChange(form, row, field.name);
  return (
    <ChooseRecord
      label={text(field.label)}
      target={field.target}
      none={field.isRequired ? undefined : text(field.none ?? "writing.unsaid")}
      value={String(row[field.name] ?? "")}
      error={problem}
      onChoose={(id) => write(id || null)}
    />
  );
}
