import { Button, TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { FieldProps } from "./field-props.ts";
import { NamedList } from "./named-list.tsx";
import { mergeLists, TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

/** Short texts, one after the other, such as the options compared. */
export function WordsPart({ form, row, field }: FieldProps<"words">) {
  const text = useAppText();
  const { write, problem, differing } = useChange(form, row, field.name);
  const [typed, type] = useState("");
  const said = row[field.name];
  const words: readonly string[] = Array.isArray(said) ? said.map(String) : [];
  const add = () => {
    const one = typed.trim();
    if (one !== "" && !words.includes(one)) write([...words, one]);
    type("");
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") add();
  };
  return (
    <NamedList
      title={text(field.label)}
      names={words}
      problem={problem}
      onTakeAway={(index) => write(words.filter((_, at) => at !== index))}
    >
      <TwoChoices
        differing={differing}
        say={(list) => (Array.isArray(list) ? list.join(" · ") : "")}
        merge={mergeLists}
      />
      <div className="writing-new">
        <TextInput
          size="md"
          label={text("writing.addOne")}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
        <Button variant="outline" onClick={add}>
          {text("writing.add")}
        </Button>
      </div>
    </NamedList>
  );
}
