import { partialDate } from "@bassin/core";
import { Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useNameOf } from "../record/name-in-panel.ts";
import { useWriting } from "../record/writing.ts";
import type { WrittenRow } from "../record/written-row.ts";
import { type Leaving, leave } from "./leave.ts";
import { listResting, type Resting } from "./rests-on-actor.ts";
import { WouldChange } from "./would-change.tsx";

interface RestingListProps {
  resting: readonly Resting[];
  stays: ReadonlySet<string>;
  onTurn: (id: string) => void;
}

/** What rests on the actor: what is left ticked stops with its departure. */
function RestingList({ resting, stays, onTurn }: RestingListProps) {
  const text = useAppText();
  const nameOf = useNameOf();
  const { facts } = useEcosystem();
  if (resting.length === 0) return <p className="bassin-soft">{text("writing.gesture.restsNothing")}</p>;
  const name = ({ entity, row }: Resting) => {
    const component = facts.components.find(({ id }) => id === row.component);
    const body = facts.governingBodies.find(({ id }) => id === row.body);
    return `${text(`factGroup.${entity}`)} : ${component?.name ?? body?.name ?? nameOf(row)}`;
  };
  return (
    <fieldset className="writing-choices">
      <legend>{text("writing.gesture.rests")}</legend>
      {resting.map((one) => (
        <Checkbox
          key={one.row.id}
          label={name(one)}
          checked={!stays.has(one.row.id)}
          onChange={() => onTurn(one.row.id)}
        />
      ))}
    </fieldset>
  );
}

/** What is said of a departure before it is written. */
function useLeaving(row: WrittenRow) {
  const { facts, diagnosis } = useEcosystem();
  const actor = typeof row.actor === "string" ? row.actor : "";
  const [on, setOn] = useState<string>(diagnosis.asOf);
  const [why, setWhy] = useState("");
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set());
  const isDate = partialDate.safeParse(on.trim()).success;
  const resting = listResting(facts, actor, diagnosis.asOf);
  const ending = resting.filter(({ row: { id } }) => !stays.has(id));
  const leaving: Leaving = { row, ending, on: on.trim(), why: why.trim() };
  const turn = (id: string) => {
    const next = new Set(stays);
    if (!next.delete(id)) next.add(id);
    setStays(next);
  };
  return { actor, on, setOn, why, setWhy, stays, turn, resting, leaving, isDate };
}

/** An actor's departure as one gesture: what rests on it, what would be read otherwise; the past stays true. */
export function Departure({ row }: { row: WrittenRow }) {
  const text = useAppText();
  const { nameOf } = useFactReader();
  const { together } = useWriting();
  const [isOpen, open] = useState(false);
  const [problem, setProblem] = useState<string>();
  const said = useLeaving(row);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const words = text("writing.gesture.departed", { name: nameOf(said.actor) });
    setProblem(await together(leave(said.leaving, words)));
  };
  if (typeof row.until === "string") return null;
  return (
    <details className="writing-gesture" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{text("writing.gesture.depart")}</summary>
      <p className="bassin-soft">{text("writing.gesture.departHint")}</p>
      <form onSubmit={(event) => void submit(event)} aria-label={text("writing.gesture.depart")}>
        <TextInput
          size="md"
          label={text("writing.gesture.departWhen")}
          description={text("writing.dateHint")}
          value={said.on}
          onChange={(event) => said.setOn(event.currentTarget.value)}
        />
        <Textarea
          label={text("writing.gesture.departWhy")}
          value={said.why}
          onChange={(event) => said.setWhy(event.currentTarget.value)}
        />
        <RestingList resting={said.resting} stays={said.stays} onTurn={said.turn} />
        {isOpen && said.isDate ? <WouldChange leaving={said.leaving} /> : null}
        <Button type="submit">{text("writing.gesture.departDo")}</Button>
        {problem ? <p role="alert">{problem}</p> : null}
      </form>
    </details>
  );
}
