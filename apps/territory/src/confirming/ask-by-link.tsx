import { useLocale } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { CopiedLink } from "../people/copied-link.tsx";
import { Sure } from "../people/sure.tsx";
import { tellDone } from "../record/undo-stack.ts";
import { awaitingOptions, type OthersAwaiting } from "./confirming-queries.ts";
import { HandOver } from "./hand-over.tsx";

export interface AskByLinkProps {
  item: OthersAwaiting;
  hasMail: boolean;
}

interface ReadyLinkProps {
  made: MadeLink;
  /** What is asked, to be printed above the link. */
  sentence: string;
}

interface MadeLink {
  readonly link: string | null;
  readonly expiresAt: string;
  readonly isSent: boolean;
  readonly email: string;
  readonly person: string;
}

function ReadyLink({ made: { link, expiresAt, isSent, email, person }, sentence }: ReadyLinkProps) {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  const outcome = link !== null ? "ready" : isSent ? "sent" : "notSent";
  return (
    <div className="shown-link">
      <p role="status">{text(`confirming.ask.${outcome}`, { email, person })}</p>
      {link === null ? null : (
        <>
          <CopiedLink link={link} until={day.format(new Date(expiresAt))} />
          <HandOver link={link} person={person} sentence={sentence} />
        </>
      )}
    </div>
  );
}

/** Asks a named person, who needs no account, whether a fact is so. */
export function AskByLink({ item, hasMail }: AskByLinkProps) {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const [actor, setActor] = useState(item.actors[0] ?? "");
  const [person, setPerson] = useState("");
  const [email, setEmail] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [made, setMade] = useState<MadeLink>();
  const { send, isBusy, problem } = useSending();
  const [isSending, setSending] = useState(false);
  const lacksPerson = person.trim() === "";
  if (made !== undefined) return <ReadyLink made={made} sentence={said(item.sentence)} />;
  const { territory, ecosystem } = place;
  const address = email.trim();
  const reread = () => queryClient.invalidateQueries({ queryKey: awaitingOptions(place).queryKey });
  const make = () =>
    send(async () => {
      const { entity, id, version } = item;
      const seen = { territory, ecosystem, entity, id, version };
      const answer = await client.confirming.ask.mutate({ ...seen, actor, person, email: address || null });
      setMade({ ...answer, email: address, person: person.trim() });
      await reread();
      if (answer.link === null) return;
      const undo = async () => {
        await client.confirming.withdraw.mutate({ territory, ecosystem, id: answer.id });
        setMade(undefined);
        await reread();
      };
      tellDone(ecosystem, { words: text("confirming.did.asked"), undo });
    });
  const ask = () => {
    setChecked(true);
    if (lacksPerson) return;
    if (address === "") make();
    else setSending(true);
  };
  if (isSending) {
    return (
      <Sure
        title={text("confirming.ask.submit")}
        words={text("confirming.ask.sendSure", { email: address })}
        yes={text("people.invite.sendYes")}
        no={text("people.invite.sendNo")}
        onYes={() => {
          setSending(false);
          make();
        }}
        onNo={() => setSending(false)}
      />
    );
  }
  return (
    <Form submit={text("confirming.ask.submit")} isBusy={isBusy} onSubmit={ask} problem={problem}>
      <p className="bassin-soft">{text("confirming.ask.intro")}</p>
      <TextInput
        autoFocus
        label={text("confirming.ask.person")}
        description={text("confirming.ask.personHint")}
        maxLength={120}
        value={person}
        error={isChecked && lacksPerson ? text("confirming.ask.personNeeded") : undefined}
        onChange={({ currentTarget }) => setPerson(currentTarget.value)}
      />
      {item.actors.length > 1 ? (
        <NativeSelect
          size="md"
          label={text("confirming.ask.actor")}
          value={actor}
          onChange={({ currentTarget }) => setActor(currentTarget.value)}
          data={item.actors.map((id) => ({ value: id, label: facts.actors.find((one) => one.id === id)?.name ?? "…" }))}
        />
      ) : null}
      {hasMail ? (
        <TextInput
          type="email"
          label={text("confirming.ask.email")}
          description={text("confirming.ask.emailOptional")}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      ) : null}
    </Form>
  );
}
