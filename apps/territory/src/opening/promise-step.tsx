import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { useWriting } from "../record/writing.ts";
import { AlreadyTold } from "./already-told.tsx";
import { checkPromise } from "./check-promise.ts";
import { HourLine } from "./hour-line.tsx";
import { HourQuestion } from "./hour-question.tsx";

/** What stands for the common among identifiers that cannot be this word. */
const common = "common";

/** A first promise, from one of those around the table to another, or to all. */
export function PromiseStep({ onDone }: { onDone: () => void }) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const { add } = useWriting();
  const here = new Set(facts.participations.map(({ actor }) => actor));
  const actors = facts.actors.filter(({ id }) => here.has(id));
  const [giver, setGiver] = useState<string>();
  const [receiver, setReceiver] = useState<string>();
  const named = [
    { value: "", label: text("opening.hour.promise.choose") },
    ...actors.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const readSide = (value: string) => (value === "" ? undefined : value);
  const write = async (statement: string) => {
    const form = findForm("commitment");
    const lack = checkPromise({ statement, giver, receiver });
    if (lack) return text(`opening.hour.promise.${lack}`);
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
            value={giver ?? ""}
            onChange={(event) => setGiver(readSide(event.currentTarget.value))}
            data={named}
          />
          <NativeSelect
            size="md"
            label={text("opening.hour.promise.receiver")}
            value={receiver ?? ""}
            onChange={(event) => setReceiver(readSide(event.currentTarget.value))}
            data={[...named, { value: common, label: text("facts.theCommon") }]}
          />
        </div>
      </HourLine>
      <AlreadyTold lines={facts.commitments.map(({ id, statement }) => ({ id, words: statement }))} />
    </HourQuestion>
  );
}
