import { type LifeFunction, lifeFunctions } from "@bassin/core";
import { useUiText } from "@bassin/ui";
import { Checkbox } from "@mantine/core";
import { useAppText } from "../locales/use-app-text.ts";
import type { FieldProps } from "./field-props.ts";
import { TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

interface SeveralProps<Value extends string> {
  legend: string;
  all: readonly { readonly value: Value; readonly word: string }[];
  at: Pick<FieldProps<"choices">, "form" | "row">;
  name: string;
}

function Several<Value extends string>({ legend, all, at, name }: SeveralProps<Value>) {
  const text = useAppText();
  const { write, problem, differing } = useChange(at.form, at.row, name);
  const said = at.row[name];
  const chosen: readonly unknown[] = Array.isArray(said) ? said : [];
  const inOrder = (isChosen: (value: Value) => boolean) =>
    all.map(({ value }) => value).filter((value) => isChosen(value));
  const say = (value: unknown) => {
    const words = all.filter((one) => Array.isArray(value) && value.includes(one.value)).map(({ word }) => word);
    return words.length === 0 ? text("writing.unsaid") : words.join(", ");
  };
  const both = (mine: unknown, theirs: unknown) =>
    inOrder((value) => [mine, theirs].some((list) => Array.isArray(list) && list.includes(value)));
  return (
    <fieldset className="writing-choices">
      <legend>{legend}</legend>
      {all.map(({ value, word }) => (
        <Checkbox
          key={value}
          label={word}
          checked={chosen.includes(value)}
          onChange={() => write(inOrder((one) => chosen.includes(one) !== (one === value)))}
        />
      ))}
      {problem ? <p role="alert">{problem}</p> : null}
      <TwoChoices differing={differing} say={say} merge={both} />
    </fieldset>
  );
}

/** The great functions of life it is about: at least one. */
export function LifeFunctionsPart({ form, row, field }: FieldProps<"life-functions">) {
  const text = useAppText();
  const uiText = useUiText();
  const all = lifeFunctions.map((value: LifeFunction) => ({ value, word: uiText(`lifeFunction.${value}`) }));
  return <Several legend={text(field.label)} all={all} at={{ form, row }} name={field.name} />;
}

/** Several words among a few. */
export function ChoicesPart({ form, row, field }: FieldProps<"choices">) {
  const text = useAppText();
  const all = field.options.map(({ value, word }) => ({ value, word: text(word) }));
  return <Several legend={text(field.label)} all={all} at={{ form, row }} name={field.name} />;
}
