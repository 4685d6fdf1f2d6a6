import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { showTalk } from "./judging-queries.ts";
import type { TalksProps } from "./talks.tsx";

const orNothing = (words: string) => (words.trim() === "" ? null : words.trim());

/** Keeps a trace of a talk about a criterion. */
export function TalkForm({ framework, criterion, subject }: Pick<TalksProps, "framework" | "criterion" | "subject">) {
  const text = useAppText();
  const { place } = useEcosystem();
  const nothing = { text: "", disagreement: "", between: "", on: new Date().toLocaleDateString("sv-SE") };
  const [asked, setAsked] = useState(nothing);
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, problem } = useSending();
  const isEmpty = asked.text.trim() === "";
  const change = (part: Partial<typeof nothing>) => setAsked({ ...asked, ...part });
  const keep = () => {
    setChecked(true);
    if (isEmpty) return;
    send(async () => {
      const said = {
        ...{ framework: framework.key, frameworkVersion: framework.version, criterion, on: asked.on },
        ...{ text: asked.text.trim(), disagreement: orNothing(asked.disagreement), between: orNothing(asked.between) },
        ...{ aboutActor: subject.actor ?? null, aboutSolution: subject.solution ?? null },
      };
      const { territory, ecosystem } = place;
      const kept = await client.evaluation.talk.create.mutate({ territory, ecosystem, said });
      showTalk(place, kept);
      setAsked(nothing);
      setChecked(false);
    });
  };
  return (
    <details className="say-more">
      <summary>{text("judging.talk.add")}</summary>
      <Form submit={text("judging.talk.submit")} isBusy={isBusy} problem={problem} onSubmit={keep}>
        <Textarea
          size="md"
          autosize
          minRows={3}
          maxLength={10_000}
          label={text("judging.talk.text")}
          value={asked.text}
          error={isChecked && isEmpty ? text("judging.talk.textNeeded") : undefined}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <Textarea
          size="md"
          autosize
          minRows={2}
          maxLength={10_000}
          label={text("judging.talk.disagreement")}
          description={text("judging.talk.disagreementHint")}
          value={asked.disagreement}
          onChange={({ currentTarget }) => change({ disagreement: currentTarget.value })}
        />
        <TextInput
          size="md"
          label={text("judging.talk.between")}
          maxLength={1000}
          value={asked.between}
          onChange={({ currentTarget }) => change({ between: currentTarget.value })}
        />
        <TextInput
          size="md"
          type="date"
          label={text("judging.talk.on")}
          value={asked.on}
          onChange={({ currentTarget }) => change({ on: currentTarget.value })}
        />
      </Form>
    </details>
  );
}
