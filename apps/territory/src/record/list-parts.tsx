import type { Party } from "@bassin/core";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord, useChoices } from "./choose-record.tsx";
import type { FieldProps } from "./field-props.ts";
import { NamedList } from "./named-list.tsx";
import { useChange } from "./use-change.ts";
import { nameRow } from "./written-row.ts";

const without = <Item,>(items: readonly Item[], index: number): Item[] => items.filter((_, at) => at !== index);

/** Other records, by name, each once. */
export function ReferencesPart({ form, row, field }: FieldProps<"references">) {
  const text = useAppText();
  const { write, problem } = useChange(form, row, field.name);
  const choices = useChoices(field.target);
  const said = row[field.name];
  const chosen: readonly string[] = Array.isArray(said) ? said.map(String) : [];
  const nameOf = (id: string) => {
    const found = choices.find((one) => one.id === id);
    return found === undefined ? id : nameRow(found);
  };
  return (
    <NamedList
      title={text(field.label)}
      names={chosen.map(nameOf)}
      problem={problem}
      onTakeAway={(index) => write(without(chosen, index))}
    >
      <ChooseRecord
        label={text("writing.addOne")}
        target={field.target}
        none="…"
        value=""
        onChoose={(id) => (id === "" || chosen.includes(id) ? undefined : write([...chosen, id]))}
      />
    </NamedList>
  );
}

const isParty = (said: unknown): said is Party => typeof said === "object" && said !== null && "kind" in said;

function NewParty({ onAdd }: { onAdd: (party: Party) => void }) {
  const text = useAppText();
  const [kind, setKind] = useState<"to-approach" | "people">("people");
  const [name, setName] = useState("");
  const add = () => {
    if (name.trim() !== "") onAdd({ kind, name: name.trim() });
    setName("");
  };
  return (
    <div className="writing-new">
      <NativeSelect
        size="md"
        label={text("writing.partyKind")}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value === "people" ? "people" : "to-approach")}
        data={[
          { value: "people", label: text("writing.party.people") },
          { value: "to-approach", label: text("writing.party.to-approach") },
        ]}
      />
      <TextInput
        size="md"
        label={text("writing.partyName")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button variant="outline" onClick={add}>
        {text("writing.add")}
      </Button>
    </div>
  );
}

/** Who it reaches: actors of the directory, people in general, someone still to approach. */
export function PartiesPart({ form, row, field }: FieldProps<"parties">) {
  const text = useAppText();
  const { parties: tellParties } = useFactReader();
  const { write, problem } = useChange(form, row, field.name);
  const said = row[field.name];
  const chosen: readonly Party[] = Array.isArray(said) ? said.filter(isParty) : [];
  const add = (party: Party) => write([...chosen, party]);
  return (
    <NamedList
      title={text(field.label)}
      names={chosen.map((party) => tellParties([party]))}
      problem={problem}
      onTakeAway={(index) => write(without(chosen, index))}
    >
      <ChooseRecord
        label={text("writing.addActor")}
        target="actors"
        none="…"
        value=""
        onChoose={(actor) => (actor === "" ? undefined : add({ kind: "actor", actor }))}
      />
      <NewParty onAdd={add} />
    </NamedList>
  );
}
