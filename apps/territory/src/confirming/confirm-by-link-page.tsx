import { Loading } from "@bassin/ui";
import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { isTRPCClientError } from "@trpc/client";
import { useState } from "react";
import { Threshold } from "../account/threshold.tsx";
import { readRefusal } from "../api/refusal.ts";
import { type Answers, client, queryClient, trpc } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { nameDevice } from "./device-name.ts";
import { DiffersField } from "./differs-field.tsx";
import { type ConfirmationAddress, readLink } from "./read-link.ts";
import { ToldFact } from "./told-fact.tsx";
import "../account/account.css";

type Shown = Answers["confirming"]["preview"];
type Answer = "yes" | "notQuite";
type Outcome = "thanksYes" | "thanksVoiced" | "thanksNotQuite";

interface AnsweringProps {
  address: ConfirmationAddress & { readonly device: string };
  shown: Shown;
  onAnswered: (outcome: Outcome, name: string) => void;
}

/** Sends an answer about the very text that is shown; when it changed meanwhile, shows the new one first. */
function useAnswering({ address, shown, onAnswered }: AnsweringProps) {
  const text = useAppText();
  const [name, setName] = useState(shown.person);
  const [words, setWords] = useState("");
  const [checked, setChecked] = useState<Answer>();
  const { send, isBusy, problem, fail } = useSending();
  const lacksName = name.trim() === "";
  const lacksWords = words.trim() === "";
  const answer = (chosen: Answer) => {
    setChecked(chosen);
    if (lacksName || (chosen === "notQuite" && lacksWords)) return;
    const remark = chosen === "yes" ? null : words;
    send(async () => {
      try {
        const kept = await client.confirming.answer.mutate({ ...address, version: shown.version, name, remark });
        const isSaid = kept.isConfirmed ? "thanksYes" : "thanksVoiced";
        onAnswered(chosen === "yes" ? isSaid : "thanksNotQuite", name.trim());
      } catch (error) {
        if (readRefusal(error)?.code !== "stale") throw error;
        await queryClient.invalidateQueries({ queryKey: trpc.confirming.preview.queryKey(address) });
        fail(text("confirming.by.changed"));
      }
    });
  };
  return {
    ...{ name, setName, words, setWords, answer, isBusy, problem },
    lacksName: checked !== undefined && lacksName,
    lacksWords: checked === "notQuite" && lacksWords,
  };
}

function Answering(props: AnsweringProps) {
  const text = useAppText();
  const { shown } = props;
  const { territory, ecosystem, actor } = shown;
  const [isDiffering, setDiffering] = useState(false);
  const form = useAnswering(props);
  return (
    <div className="by-link">
      <ToldFact sentence={shown.sentence} details={shown.details} isAlone />
      <p className="bassin-soft">{text("confirming.by.where", { territory, ecosystem, actor })}</p>
      <TextInput
        label={text("confirming.by.name")}
        description={text("confirming.by.nameHint")}
        autoComplete="name"
        maxLength={120}
        value={form.name}
        error={form.lacksName ? text("confirming.by.nameNeeded") : undefined}
        onChange={({ currentTarget }) => form.setName(currentTarget.value)}
      />
      {isDiffering ? <DiffersField value={form.words} isMissing={form.lacksWords} onChange={form.setWords} /> : null}
      {form.problem ? (
        <p className="form__problem" role="alert">
          {form.problem}
        </p>
      ) : null}
      <div className="told__answers">
        {isDiffering ? (
          <>
            <Button size="lg" aria-disabled={form.isBusy} onClick={() => form.answer("notQuite")}>
              {text("confirming.send")}
            </Button>
            <Button size="lg" variant="subtle" onClick={() => setDiffering(false)}>
              {text("confirming.back")}
            </Button>
          </>
        ) : (
          <>
            <Button size="lg" aria-disabled={form.isBusy} onClick={() => form.answer("yes")}>
              {text("confirming.yes")}
            </Button>
            <Button size="lg" variant="outline" onClick={() => setDiffering(true)}>
              {text("confirming.notQuite")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Whether the server asks to wait: the address asked too often. */
const isTooMany = (error: unknown): boolean =>
  isTRPCClientError(error) && error.meta?.response instanceof Response && error.meta.response.status === 429;

function ByLink({ address }: { address: ConfirmationAddress }) {
  const text = useAppText();
  const said = useSaid();
  const [answered, setAnswered] = useState<{ readonly outcome: Outcome; readonly name: string }>();
  const [device] = useState(nameDevice);
  const once = { retry: false, refetchOnWindowFocus: false, enabled: answered === undefined };
  const { data: shown, error } = useQuery(trpc.confirming.preview.queryOptions({ ...address, device }, once));
  if (answered !== undefined) {
    const { outcome, name } = answered;
    const lead = text(`confirming.by.${outcome}`, { actor: shown?.actor ?? "" });
    return (
      <Threshold title={text("confirming.by.thanks", { name })} lead={lead}>
        {null}
      </Threshold>
    );
  }
  if (error) {
    const refusal = readRefusal(error);
    const outage = text(isTooMany(error) ? "confirming.by.tooMany" : "shell.failure.unreachable");
    const title = text(refusal === null ? "confirming.by.title" : "confirming.by.closed");
    return (
      <Threshold title={title} lead={refusal === null ? outage : said(refusal.message)}>
        {null}
      </Threshold>
    );
  }
  if (shown === undefined) return <Loading />;
  return (
    <Threshold title={text("confirming.by.title")} lead={text("confirming.by.lead", { person: shown.person })}>
      <Answering
        address={{ ...address, device }}
        shown={shown}
        onAnswered={(outcome, name) => setAnswered({ outcome, name })}
      />
    </Threshold>
  );
}

/** The page of a link that shows one fact to someone without an account, and asks whether it is so. */
export function ConfirmByLinkPage() {
  const text = useAppText();
  const { token } = useParams({ from: "/confirmer/$token" });
  const address = readLink(token);
  if (address !== null) return <ByLink address={address} />;
  return (
    <Threshold title={text("confirming.by.closed")} lead={text("confirming.by.malformed")}>
      {null}
    </Threshold>
  );
}
