import { voiceWords } from "@bassin/core";
import { Card, Loading, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { type CampaignRead, type Guest, guestsOptions, rereadCampaign } from "./campaign-queries.ts";

function GuestItem({ guest, onWithdraw }: { guest: Guest; onWithdraw: (() => void) | undefined }) {
  const text = useAppText();
  const locale = useLocale();
  const reader = useFactReader();
  const name = guest.person ?? text("campaigns.one.unnamed");
  const state = guest.hasFinished ? "finished" : guest.isHeard ? "heard" : "silent";
  const place = guest.actor === null ? voiceWords[guest.voice][locale] : reader.nameOf(guest.actor);
  return (
    <li className="guest">
      <p>
        <strong>{name}</strong>, {place}
        <br />
        <span className="bassin-soft">
          {text(`campaigns.one.way.${guest.way}`)} · {text(`campaigns.one.state.${state}`)}
        </span>
      </p>
      {onWithdraw && !guest.isHeard ? (
        <button
          type="button"
          className="link-button"
          aria-label={text("campaigns.one.withdrawNamed", { name })}
          onClick={onWithdraw}
        >
          {text("campaigns.one.withdraw")}
        </button>
      ) : null}
    </li>
  );
}

/** Those invited, by name, for whoever leads: whom to go and see, whom to remind. */
export function GuestsCard({ campaign }: { campaign: CampaignRead }) {
  const text = useAppText();
  const { place } = useEcosystem();
  const { data: guests } = useQuery(guestsOptions(place, campaign.id));
  const [reminded, setReminded] = useState<number>();
  const { send, isBusy, problem } = useSending();
  const here = { territory: place.territory, ecosystem: place.ecosystem, campaign: campaign.id };
  const withdraw = (id: string) =>
    send(async () => {
      await client.campaigns.withdraw.mutate({ ...here, id });
      await rereadCampaign(place, campaign.id);
    });
  const remind = () =>
    send(async () => {
      setReminded((await client.campaigns.remind.mutate(here)).sent);
      await rereadCampaign(place, campaign.id);
    });
  if (guests === undefined) return <Loading lines={3} />;
  if (guests.length === 0) return null;
  return (
    <Card title={text("campaigns.one.guests")}>
      <ul className="guests">
        {guests.map((guest) => (
          <GuestItem key={guest.id} guest={guest} onWithdraw={campaign.isOpen ? () => withdraw(guest.id) : undefined} />
        ))}
      </ul>
      {problem ? (
        <p className="form__problem" role="alert">
          {problem}
        </p>
      ) : null}
      {campaign.isOpen && campaign.hasMail ? (
        <Button variant="outline" aria-disabled={isBusy} onClick={remind}>
          {text("campaigns.one.remind")}
        </Button>
      ) : null}
      {campaign.isOpen && !campaign.hasMail ? <p className="bassin-soft">{text("campaigns.one.noMail")}</p> : null}
      <p role="status">
        {reminded === undefined
          ? null
          : reminded === 0
            ? text("campaigns.one.remindedNone")
            : text("campaigns.one.reminded", { count: reminded })}
      </p>
    </Card>
  );
}
