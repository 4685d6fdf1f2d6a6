import { Button } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { tellDone } from "../record/undo-stack.ts";
import { awaitingOptions, type MyAwaiting, rereadAwaiting } from "./confirming-queries.ts";
import { DiffersField } from "./differs-field.tsx";
import type { Given } from "./given-word.tsx";
import { listMoved } from "./moved-criteria.ts";
import { Remarks } from "./remarks.tsx";
import { ToldFact } from "./told-fact.tsx";

export interface MyItemProps {
  item: MyAwaiting;
  actor: string;
  onGiven: (given: Given) => void;
  /** Told once the word was taken back: the question stands again. */
  onTakenBack: () => void;
}

function NotQuite({ item, onGiven, onTakenBack, onBack }: Omit<MyItemProps, "actor"> & { onBack: () => void }) {
  const text = useAppText();
  const { place } = useEcosystem();
  const [words, setWords] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, problem } = useSending();
  const isMissing = words.trim() === "";
  const { entity, id, version } = item;
  const remark = () => {
    setChecked(true);
    if (isMissing) return;
    send(async () => {
      const kept = await client.confirming.remark.mutate({ ...at(place), entity, id, version, text: words });
      onGiven({ kind: "remarked" });
      await queryClient.invalidateQueries({ queryKey: awaitingOptions(place).queryKey });
      const undo = async () => {
        await client.confirming.takeBackRemark.mutate({ ...at(place), id: kept.id });
        await rereadAwaiting(place);
        onTakenBack();
      };
      tellDone(place.ecosystem, { words: text("confirming.did.remarked"), undo });
    });
  };
  return (
    <>
      <Form submit={text("confirming.send")} isBusy={isBusy} onSubmit={remark} problem={problem}>
        <DiffersField value={words} isMissing={isChecked && isMissing} onChange={setWords} />
      </Form>
      <Button variant="subtle" onClick={onBack}>
        {text("confirming.back")}
      </Button>
    </>
  );
}

const at = ({ territory, ecosystem }: { territory: string; ecosystem: string }) => ({ territory, ecosystem });

/** One thing another side wrote, and the person’s word: yes, or not quite. */
export function MyItem({ item, actor, onGiven, onTakenBack }: MyItemProps) {
  const text = useAppText();
  const said = useSaid();
  const { place, diagnosis } = useEcosystem();
  const [isDiffering, setDiffering] = useState(false);
  const { send, isBusy, problem } = useSending();
  const sentence = said(item.sentence);
  const { entity, id, version } = item;
  const confirm = () =>
    send(async () => {
      const kept = await client.record.confirm.mutate({ ...at(place), entity, id, version });
      const isConfirmed = "confirmedBy" in kept && kept.confirmedBy != null;
      const moved = listMoved(diagnosis, await rereadAwaiting(place));
      onGiven(isConfirmed ? { kind: "confirmed", moved } : { kind: "voiced" });
      const undo = async () => {
        await client.confirming.takeBack.mutate({ ...at(place), entity, id, version: kept.version });
        await rereadAwaiting(place);
        onTakenBack();
      };
      tellDone(place.ecosystem, { words: text("confirming.did.confirmed"), undo });
    });
  return (
    <>
      <ToldFact sentence={item.sentence} details={item.details} />
      <Remarks remarks={item.remarks} />
      <p className="bassin-soft">{text("confirming.as", { actor })}</p>
      {isDiffering ? (
        <NotQuite item={item} onGiven={onGiven} onTakenBack={onTakenBack} onBack={() => setDiffering(false)} />
      ) : (
        <div className="told__answers">
          <Button aria-label={text("confirming.yesNamed", { sentence })} aria-disabled={isBusy} onClick={confirm}>
            {text("confirming.yes")}
          </Button>
          <Button
            variant="outline"
            aria-label={text("confirming.notQuiteNamed", { sentence })}
            onClick={() => setDiffering(true)}
          >
            {text("confirming.notQuite")}
          </Button>
        </div>
      )}
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
