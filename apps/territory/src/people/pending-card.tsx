import { Card } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Answers, client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { invitationsOptions } from "./people-queries.ts";
import { type MadeLink, ShownLink } from "./shown-link.tsx";
import { Sure } from "./sure.tsx";
import { type PeopleChange, useChangePeople } from "./use-change-people.ts";
import { useHere } from "./use-here.ts";

type Pending = Answers["people"]["invitations"][number];

function PendingItem({ invitation }: { invitation: Pending }) {
  const text = useAppText();
  const { territory, namePlace, nameActor, dayOf } = useHere();
  const { change, problem } = useChangePeople();
  const [made, setMade] = useState<MadeLink>();
  const [isRenewing, setRenewing] = useState(false);
  const { id, role, ecosystem, actor, email, expiresAt } = invitation;
  const isExpired = new Date(expiresAt) < new Date();
  const renew: PeopleChange = async () => {
    setRenewing(false);
    const answer = await client.people.renewInvitation.mutate({ territory, id });
    setMade({ ...answer, email: email ?? "" });
    return undefined;
  };
  const withdraw: PeopleChange = async () => {
    await client.people.withdrawInvitation.mutate({ territory, id });
    const undo = () => client.people.reopenInvitation.mutate({ territory, id });
    return { words: text("people.did.withdrawn"), undo };
  };
  const told = [
    text("people.pending.for", { role: text(`people.roleName.${role}`), place: namePlace(ecosystem) }),
    ...(actor === null ? [] : [text("people.pending.actor", { actor: nameActor(actor) })]),
  ].join(" · ");
  return (
    <li className="pending">
      <p>
        <strong>{email ?? told}</strong>
        <br />
        <span className="bassin-soft">
          {email === null ? null : `${told} · `}
          {text(isExpired ? "people.pending.expired" : "people.pending.until", { date: dayOf(expiresAt) })}
        </span>
      </p>
      <div className="pending__tools">
        <Button variant="outline" size="compact-md" onClick={() => setRenewing(true)}>
          {text("people.pending.renew")}
          <span className="bassin-hidden"> ({told})</span>
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => change(withdraw)}>
          {text("people.pending.withdraw")}
          <span className="bassin-hidden"> ({told})</span>
        </Button>
      </div>
      {isRenewing ? (
        <Sure
          title={text("people.pending.renew")}
          words={email === null ? text("people.pending.renewSure") : text("people.pending.renewSureSent", { email })}
          yes={text("people.pending.renew")}
          no={text("people.removeNo")}
          onYes={() => change(renew)}
          onNo={() => setRenewing(false)}
        />
      ) : null}
      {made ? <ShownLink key={made.link} made={made} /> : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </li>
  );
}

/** The invitations nobody has accepted: another link can be made, since links are not kept. */
export function PendingCard() {
  const text = useAppText();
  const { territory } = useHere();
  const { data: invitations = [] } = useQuery(invitationsOptions(territory));
  const pending = invitations.filter(({ acceptedAt, revokedAt }) => acceptedAt === null && revokedAt === null);
  const hint = pending.length === 0 ? text("people.pending.none") : text("people.pending.renewHint");
  return (
    <Card title={text("people.pending.title")} hint={hint}>
      {pending.length === 0 ? null : (
        <ul className="pendings">
          {pending.map((invitation) => (
            <PendingItem key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </Card>
  );
}
