import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FieldProps } from "./field-props.ts";
import { NamedList } from "./named-list.tsx";
import { mergeLists, TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

type Item = Readonly<Record<string, unknown>>;
type Field = FieldProps<"items">["field"];

function readItems(said: unknown): readonly Item[] {
  return Array.isArray(said) ? said.filter((item): item is Item => typeof item === "object" && item !== null) : [];
}

function NewItem({ field, onAdd }: { field: Field; onAdd: (item: Item) => void }) {
  const text = useAppText();
  const { chooses, options, tells, dated } = field;
  const [choice, choose] = useState(options[0]?.value ?? "");
  const [told, tell] = useState("");
  const [date, setDate] = useState("");
  const add = () => {
    onAdd({
      [chooses]: choice,
      ...(tells !== undefined && told.trim() !== "" ? { [tells]: told.trim() } : {}),
      ...(date.trim() === "" ? {} : { [dated]: date.trim() }),
    });
    tell("");
    setDate("");
  };
  return (
    <div className="writing-new">
      <NativeSelect
        size="md"
        label={text("writing.addOne")}
        value={choice}
        onChange={(event) => choose(event.currentTarget.value)}
        data={options.map(({ value, word }) => ({ value, label: text(word) }))}
      />
      {tells === undefined ? null : (
        <TextInput
          size="md"
          label={text("writing.heardHow")}
          value={told}
          onChange={(event) => tell(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="md"
        label={text("writing.when")}
        description={text("writing.dateHint")}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <Button variant="outline" onClick={add}>
        {text("writing.add")}
      </Button>
    </div>
  );
}

/** Steps, roles or voices, in the order they came. */
export function ItemsPart({ form, row, field }: FieldProps<"items">) {
  const text = useAppText();
  const { date } = useFactReader();
  const { write, problem, differing } = useChange(form, row, field.name);
  const items = readItems(row[field.name]);
  const nameItem = (item: Item) => {
    const option = field.options.find(({ value }) => value === item[field.chooses]);
    const moment = item[field.dated];
    const told = field.tells === undefined ? undefined : item[field.tells];
    const words = [option && text(option.word), told, typeof moment === "string" ? date(moment) : undefined];
    return words.filter((word) => typeof word === "string").join(" · ");
  };
  return (
    <NamedList
      title={text(field.label)}
      names={items.map(nameItem)}
      problem={problem}
      onTakeAway={(index) => write(items.filter((_, at) => at !== index))}
    >
      <TwoChoices differing={differing} say={(list) => readItems(list).map(nameItem).join(" ; ")} merge={mergeLists} />
      <NewItem field={field} onAdd={(item) => write([...items, item])} />
    </NamedList>
  );
}
