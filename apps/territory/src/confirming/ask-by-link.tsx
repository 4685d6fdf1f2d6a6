import { useLocale } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { CopiedLink } from "../people/copied-link.tsx";
import { awaitingOptions, type OthersAwaiting } from "./confirming-queries.ts";
import { listReached } from "./reached-actors.ts";

export interface AskByLinkProps {
  item: OthersAwaiting;
  hasMail: boolean;
}

interface MadeLink {
  readonly link: string | null;
  readonly expiresAt: string;
  readonly isSent: boolean;
  readonly email: string;
  readonly person: string;
}

function ReadyLink({ made: { link, expiresAt, isSent, email, person } }: { made: MadeLink }) {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  const outcome = link !== null ? "ready" : isSent ? "sent" : "notSent";
  return (
    <div className="shown-link">
      <p role="status">{text(`confirming.ask.${outcome}`, { email, person })}</p>
      {link === null ? null : <CopiedLink link={link} until={day.format(new Date(expiresAt))} />}
    </div>
  );
}

/** Asks a named person, who needs no account, whether a fact is so. */
export function AskByLink({ item, hasMail }: AskByLinkProps) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const reached = listReached(item, hasMail);
  const [actor, setActor] = useState(reached[0] ?? "");
  const [person, setPerson] = useState("");
  const [email, setEmail] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [made, setMade] = useState<MadeLink>();
  const { send, isBusy, problem } = useSending();
  const mayCopy = item.canCopyFor.includes(actor);
  const lacksPerson = person.trim() === "";
  const lacksEmail = !mayCopy && email.trim() === "";
  if (!(mayCopy || hasMail)) return <p className="bassin-soft">{text("confirming.ask.cannot")}</p>;
  if (made !== undefined) return <ReadyLink made={made} />;
  const ask = () => {
    setChecked(true);
    if (lacksPerson || lacksEmail) return;
    const { territory, ecosystem } = place;
    const { entity, id, version } = item;
    const seen = { territory, ecosystem, entity, id, version };
    const address = email.trim();
    send(async () => {
      const answer = await client.confirming.ask.mutate({ ...seen, actor, person, email: address || null });
      setMade({ ...answer, email: address, person: person.trim() });
      await queryClient.invalidateQueries({ queryKey: awaitingOptions(place).queryKey });
    });
  };
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
      {reached.length > 1 ? (
        <NativeSelect
          size="md"
          label={text("confirming.ask.actor")}
          value={actor}
          onChange={({ currentTarget }) => setActor(currentTarget.value)}
          data={reached.map((id) => ({ value: id, label: facts.actors.find((one) => one.id === id)?.name ?? "…" }))}
        />
      ) : null}
      {hasMail ? (
        <TextInput
          type="email"
          label={text("confirming.ask.email")}
          description={mayCopy ? text("confirming.ask.emailOptional") : undefined}
          value={email}
          error={isChecked && lacksEmail ? text("confirming.ask.emailNeeded") : undefined}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      ) : null}
    </Form>
  );
}
