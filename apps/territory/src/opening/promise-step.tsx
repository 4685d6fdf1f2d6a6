import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { useWriting } from "../record/writing.ts";
import { AlreadyTold } from "./already-told.tsx";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";

/** What stands for the common among identifiers that cannot be this word. */
const common = "";

/** A first promise, from one of those around the table to another, or to all. */
export function PromiseStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { add } = useWriting();
  const here = new Set(facts.participations.map(({ actor }) => actor));
  const actors = facts.actors.filter(({ id }) => here.has(id));
  const [giver, setGiver] = useState(actors[0]?.id ?? common);
  const [receiver, setReceiver] = useState(actors[1]?.id ?? common);
  const named = actors.map(({ id, name }) => ({ value: id, label: name }));
  const write = async (statement: string) => {
    const form = findForm("commitment");
    if (statement === "") return text("opening.hour.promise.need");
    if (giver === receiver) return text("opening.hour.promise.same");
    const refused = form && (await add(form, { statement, giver, receiver: receiver === common ? null : receiver }));
    if (refused === undefined) onDone();
    return refused;
  };
  return (
    <HourQuestion question={text("opening.hour.promise.question")} lead={text("opening.hour.promise.lead")}>
      <HourLine label={text("opening.hour.promise.field")} onWrite={write}>
        <div className="hour-sides">
          <NativeSelect
            size="md"
            label={text("opening.hour.promise.giver")}
            value={giver}
            onChange={(event) => setGiver(event.currentTarget.value)}
            data={named}
          />
          <NativeSelect
            size="md"
            label={text("opening.hour.promise.receiver")}
            value={receiver}
            onChange={(event) => setReceiver(event.currentTarget.value)}
            data={[...named, { value: common, label: text("facts.theCommon") }]}
          />
        </div>
      </HourLine>
      <AlreadyTold lines={facts.commitments.map(({ id, statement }) => ({ id, words: statement }))} />
    </HourQuestion>
  );
}
