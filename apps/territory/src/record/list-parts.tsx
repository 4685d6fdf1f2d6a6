import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord, useChoices } from "./choose-record.tsx";
import type { FieldProps } from "./field-props.ts";
import { NamedList } from "./named-list.tsx";
import { mergeLists, TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

const without = <Item,>(items: readonly Item[], index: number): Item[] => items.filter((_, at) => at !== index);

/** Another record, by name. */
export function ReferencePart({ form, row, field }: FieldProps<"reference">) {
  const text = useAppText();
  const choices = useChoices(field.target);
  const { write, problem, differing } = useChange(form, row, field.name);
  const none = field.isRequired ? undefined : text(field.none ?? "writing.unsaid");
  const say = (id: unknown) => choices.find((one) => one.id === id)?.name ?? none ?? "";
  return (
    <div>
      <ChooseRecord
        label={text(field.label)}
        target={field.target}
        none={none}
        value={String(row[field.name] ?? "")}
        error={problem}
        solution={row.solution}
        onChoose={(id) => write(id || null)}
      />
      <TwoChoices differing={differing} say={say} />
    </div>
  );
}

/** Other records, by name, each once. */
export function ReferencesPart({ form, row, field }: FieldProps<"references">) {
  const text = useAppText();
  const { write, problem, differing } = useChange(form, row, field.name);
  const choices = useChoices(field.target);
  const said = row[field.name];
  const chosen: readonly string[] = Array.isArray(said) ? said.map(String) : [];
  const nameOf = (id: unknown) => choices.find((one) => one.id === id)?.name ?? String(id);
  const say = (list: unknown) => (Array.isArray(list) ? list.map(nameOf).join(" · ") : "");
  return (
    <NamedList
      title={text(field.label)}
      names={chosen.map(nameOf)}
      problem={problem}
      onTakeAway={(index) => write(without(chosen, index))}
    >
      <TwoChoices differing={differing} say={say} merge={mergeLists} />
      <ChooseRecord
        label={text("writing.addOne")}
        target={field.target}
        value=""
        solution={row.solution}
        onChoose={(id) => (id === "" || chosen.includes(id) ? undefined : write([...chosen, id]))}
      />
    </NamedList>
  );
}
