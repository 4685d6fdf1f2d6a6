import type { Judgement } from "@bassin/core";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { LevelField, WordsField } from "./judgement-fields.tsx";
import { showCorrection } from "./judging-queries.ts";

export interface CorrectJudgementProps {
  judgement: Judgement & { readonly createdBy?: string; readonly version?: number };
  onDone: () => void;
}

/** Corrects one's own words; the former ones stay in the journal. */
export function CorrectJudgement({ judgement, onDone }: CorrectJudgementProps) {
  const text = useAppText();
  const { territory, ecosystem, date } = useEcosystemPlace();
  const [level, setLevel] = useState(judgement.level);
  const [words, setWords] = useState(judgement.text);
  const { send, isBusy, problem } = useSending();
  const isEmpty = words.trim() === "";
  const correct = () => {
    if (isEmpty) return;
    send(async () => {
      const { id, version = 1 } = judgement;
      const said = { level, text: words.trim() };
      const kept = await client.judging.correct.mutate({ territory, ecosystem, id, version, said });
      showCorrection({ territory, ecosystem, date }, { ...said, ...kept });
      onDone();
    });
  };
  return (
    <Form submit={text("judging.say.submitCorrected")} isBusy={isBusy} problem={problem} onSubmit={correct}>
      <h4>{text("judging.say.correctTitle")}</h4>
      <LevelField value={level} isMissing={false} onChange={setLevel} />
      <WordsField value={words} isMissing={isEmpty} onChange={setWords} />
      <Button variant="subtle" onClick={onDone}>
        {text("judging.say.cancel")}
      </Button>
    </Form>
  );
}
