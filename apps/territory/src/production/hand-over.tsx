import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { ChooseRecord } from "../record/choose-record.tsx";
import type { Gesture } from "../record/write-together.ts";
import { useWriting } from "../record/writing.ts";
import type { WrittenRow } from "../record/written-row.ts";

interface Relay {
  readonly to: string;
  readonly on: string;
  readonly why: string;
}

/** One mandate ends, the next begins: two writes, undone together. */
function passOn(row: WrittenRow, { to, on, why }: Relay, words: string): Gesture {
  const { id, version, role, solution } = row;
  const end = (over: number, until: unknown) =>
    ({ action: "update", entity: "mandate", id, version: over, said: { until } }) as const;
  const note = why.trim() === "" ? {} : { note: why.trim() };
  const place = solution == null ? {} : { solution };
  return {
    words,
    writes: [
      end(version, on.trim()),
      { action: "create", entity: "mandate", said: { role, actor: to, since: on.trim(), ...place, ...note } },
    ],
    undo: ([ended, begun]) =>
      ended === undefined || begun === undefined
        ? []
        : [
            { action: "remove", entity: "mandate", id: begun.id, version: begun.version },
            end(ended.version, row.until ?? null),
          ],
  };
}

/** Passes a current mandate on: to whom, when, why. */
export function HandOver({ row, isOpen = false }: { row: WrittenRow; isOpen?: boolean }) {
  const text = useAppText();
  const { diagnosis } = useEcosystem();
  const { nameOf, isPast } = useFactReader();
  const { together } = useWriting();
  const [relay, setRelay] = useState<Relay>({ to: "", on: diagnosis.asOf, why: "" });
  const [problem, setProblem] = useState<string>();
  const from = typeof row.actor === "string" ? row.actor : "";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (relay.to === "") {
      return setProblem(text("writing.chooseFirst", { field: text("writing.gesture.toWhom") }));
    }
    if (relay.to === from) return setProblem(text("writing.gesture.sameActor"));
    const words = text("writing.gesture.handedOver", { from: nameOf(from), to: nameOf(relay.to) });
    setProblem(await together(passOn(row, relay, words)));
  };
  if (isPast({ until: typeof row.until === "string" ? row.until : null })) return null;
  return (
    <details className="writing-gesture" open={isOpen}>
      <summary>{text("writing.gesture.handOver")}</summary>
      <p className="bassin-soft">{text("writing.gesture.handOverHint")}</p>
      <form onSubmit={(event) => void submit(event)} aria-label={text("writing.gesture.handOver")}>
        <ChooseRecord
          label={text("writing.gesture.toWhom")}
          target="actors"
          value={relay.to}
          onChoose={(to) => setRelay({ ...relay, to })}
        />
        <TextInput
          size="md"
          label={text("writing.gesture.when")}
          description={text("writing.dateHint")}
          value={relay.on}
          onChange={(event) => setRelay({ ...relay, on: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          label={text("writing.gesture.why")}
          value={relay.why}
          onChange={(event) => setRelay({ ...relay, why: event.currentTarget.value })}
        />
        <Button type="submit">{text("writing.gesture.handOverDo")}</Button>
        {problem ? <p role="alert">{problem}</p> : null}
      </form>
    </details>
  );
}
