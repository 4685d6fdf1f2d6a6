import type { Party } from "@bassin/core";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord } from "./choose-record.tsx";
import type { FieldProps } from "./field-props.ts";
import { NamedList } from "./named-list.tsx";
import { mergeLists, TwoChoices } from "./two-choices.tsx";
import { useChange } from "./use-change.ts";

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
  const { write, problem, differing } = useChange(form, row, field.name);
  const said = row[field.name];
  const chosen: readonly Party[] = Array.isArray(said) ? said.filter(isParty) : [];
  const add = (party: Party) => write([...chosen, party]);
  return (
    <NamedList
      title={text(field.label)}
      names={chosen.map((party) => tellParties([party]))}
      problem={problem}
      onTakeAway={(index) => write(chosen.filter((_, at) => at !== index))}
    >
      <TwoChoices
        differing={differing}
        say={(list) => tellParties(Array.isArray(list) ? list.filter(isParty) : [])}
        merge={mergeLists}
      />
      <ChooseRecord
        label={text("writing.addActor")}
        target="actors"
        value=""
        onChoose={(actor) => (actor === "" ? undefined : add({ kind: "actor", actor }))}
      />
      <NewParty onAdd={add} />
    </NamedList>
  );
}
