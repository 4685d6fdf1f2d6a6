import type { JudgementVoice } from "@bassin/core";
import { formatPartialDate, Loading, useLocale, useUiText } from "@bassin/ui";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { Threshold } from "../account/threshold.tsx";
import { readRefusal } from "../api/refusal.ts";
import { type Answers, client, trpc } from "../api/trpc.ts";
import { VoiceField } from "../judging/judgement-fields.tsx";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { keepOwnLink, readOwnLink } from "./own-link.ts";
import "../account/account.css";
import "./campaigns.css";

type Wall = Answers["campaigns"]["readWall"];

function Entering({ code, wall }: { code: string; wall: Wall }) {
  const text = useAppText();
  const navigate = useNavigate();
  const own = readOwnLink(code);
  const { send, isBusy, problem } = useSending();
  const [voice, setVoice] = useState<JudgementVoice>("inhabitant");
  const [actor, setActor] = useState("");
  const [name, setName] = useState("");
  const go = (token: string) => void navigate({ to: "/repondre/$token", params: { token } });
  const enter = () =>
    send(async () => {
      const said = { voice, actor: voice === "actor" && actor !== "" ? actor : null, name: name.trim() || null };
      const { territory, ecosystem, secret } = await client.campaigns.joinWall.mutate({ code, said });
      const token = `${territory}.${ecosystem}.${secret}`;
      keepOwnLink(code, token);
      go(token);
    });
  return (
    <>
      {own === null ? null : (
        <Button size="lg" onClick={() => go(own)}>
          {text("campaigns.wall.again")}
        </Button>
      )}
      <Form submit={text("campaigns.wall.enter")} isBusy={isBusy} problem={problem} onSubmit={enter}>
        <VoiceField value={voice} onChange={setVoice} />
        {voice === "actor" ? (
          <NativeSelect
            size="md"
            label={text("campaigns.wall.actor")}
            value={actor}
            data={[
              { value: "", label: text("campaigns.wall.noActor") },
              ...wall.actors.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={({ currentTarget }) => setActor(currentTarget.value)}
          />
        ) : null}
        <TextInput
          size="md"
          label={text("campaigns.wall.name")}
          description={text("campaigns.wall.nameHint")}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Form>
    </>
  );
}

/** Where the code on the wall leads: what is asked, then from which place one speaks. */
export function WallPage() {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const uiText = useUiText();
  const { code } = useParams({ from: "/mur/$code" });
  const { data: wall, error } = useQuery(
    trpc.campaigns.readWall.queryOptions({ code: code.padEnd(10, "-").slice(0, 20) }, { retry: false }),
  );
  if (error) {
    const refusal = readRefusal(error);
    return (
      <Threshold
        title={text("campaigns.wall.closed")}
        lead={refusal === null ? text("shell.failure.unreachable") : said(refusal.message)}
      >
        {null}
      </Threshold>
    );
  }
  if (wall === undefined) return <Loading />;
  const { campaign, territory } = wall;
  const date = formatPartialDate(campaign.until, locale, uiText);
  const when = campaign.shown === "when-closed" ? "whenClosed" : "onceAnswered";
  return (
    <Threshold
      title={campaign.name}
      lead={
        <>
          <p>{text("campaigns.wall.lead", { territory, count: campaign.asked, date })}</p>
          <p>{text(`campaigns.wall.${when}`)}</p>
        </>
      }
    >
      <Entering code={code} wall={wall} />
    </Threshold>
  );
}
