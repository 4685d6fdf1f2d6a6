import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FieldProps } from "./field-props.ts";
import { findListed } from "./listed-words.ts";
import { TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

/** One word among a few. */
export function ChoicePart({ form, row, field }: FieldProps<"choice">) {
  const text = useAppText();
  const { write, problem, differing } = useChange(form, row, field.name);
  const say = (value: unknown) => {
    const option = field.options.find((one) => one.value === value);
    return text(option?.word ?? "writing.unsaid");
  };
  return (
    <div>
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
      <TwoChoices differing={differing} say={say} />
    </div>
  );
}

/** One of the short texts that the record it belongs to lists. */
export function WordOfPart({ form, row, field }: FieldProps<"word-of">) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { write, problem, differing } = useChange(form, row, field.name);
  const said = String(row[field.name] ?? "");
  const listed = findListed(facts, { form, field }, row);
  return (
    <div>
      <NativeSelect
        size="md"
        label={text(field.label)}
        error={problem}
        value={said}
        onChange={(event) => write(event.currentTarget.value)}
        data={listed.includes(said) ? [...listed] : [said, ...listed]}
      />
      <TwoChoices differing={differing} say={String} />
    </div>
  );
}

/** Yes or no. */
export function YesNoPart({ form, row, field }: FieldProps<"yes-no">) {
  const text = useAppText();
  const { write, problem, differing } = useChange(form, row, field.name);
  return (
    <div>
      <Checkbox
        label={text(field.label)}
        error={problem}
        checked={row[field.name] === true}
        onChange={(event) => write(event.currentTarget.checked)}
      />
      <TwoChoices differing={differing} say={(value) => text(value === true ? "writing.yes" : "writing.no")} />
    </div>
  );
}

/** A number, saved when one leaves the field. */
export function NumberPart({ form, row, field }: FieldProps<"number">) {
  const text = useAppText();
  const { write, problem, differing } = useChange(form, row, field.name);
  const known = row[field.name];
  const keep = (words: string) => {
    const number = words.trim() === "" ? null : Number(words.replace(",", ".").replaceAll(/\s/g, ""));
    if (number !== (known ?? null)) write(number);
  };
  return (
    <div>
      <TextInput
        key={String(known)}
        size="md"
        inputMode="decimal"
        label={text(field.label)}
        withAsterisk={field.isRequired === true}
        error={problem}
        defaultValue={typeof known === "number" ? known : ""}
        onBlur={(event) => keep(event.currentTarget.value)}
      />
      <TwoChoices differing={differing} say={(value) => String(value ?? text("writing.unsaid"))} />
    </div>
  );
}
