import { judgementVoices, readHearing, voiceWords } from "@bassin/core";
import { AppLink, Card, Loading, Question, useLocale } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { readRefusal } from "../api/refusal.ts";
import { useEcosystem, useFactReader, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { answerHref, frameworkHref } from "../territory/addresses.ts";
import { type CampaignRead, campaignOptions } from "./campaign-queries.ts";
import { CloseCard } from "./close-card.tsx";
import { GuestsCard } from "./guests-card.tsx";
import { InviteByLink } from "./invite-by-link.tsx";
import { WallCard } from "./wall-card.tsx";
import "./campaigns.css";

/** Who was heard, in which voices, and which kinds of actors were not: never what they said. */
function Presence({ campaign }: { campaign: CampaignRead }) {
  const text = useAppText();
  const locale = useLocale();
  const { facts, diagnosis } = useEcosystem();
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words);
  const heard = campaign.presences.filter(({ isHeard }) => isHeard);
  const waiting = campaign.presences.filter(({ isHeard, way }) => !isHeard && way !== "wall").length;
  const spoken = heard.map(({ id, voice, actor }) => ({
    ...{ id, voice, actor, framework: campaign.framework, frameworkVersion: "", criterion: "", text: "" },
    ...{ level: "begun" as const, on: diagnosis.asOf },
  }));
  const { naturesNotHeard, actorsNotHeard } = readHearing({ ...facts, judgements: spoken }, diagnosis.asOf);
  const voices = judgementVoices.flatMap((voice) => {
    const count = heard.filter((one) => one.voice === voice).length;
    return count === 0 ? [] : [text("campaigns.one.count", { voice: voiceWords[voice][locale], count })];
  });
  const silent = facts.actors.filter(({ id }) => actorsNotHeard.includes(id));
  return (
    <Card title={text("campaigns.one.presence")}>
      {voices.length === 0 ? (
        <p className="bassin-soft">{text("campaigns.one.nobody")}</p>
      ) : (
        <p>{text("campaigns.one.heardVoices", { voices: list(voices) })}</p>
      )}
      {waiting > 0 ? <p>{text("campaigns.one.waiting", { count: waiting })}</p> : null}
      {voices.length > 0 && naturesNotHeard.length > 0 ? (
        <p>
          {text("judging.naturesNotHeard", {
            who: list(naturesNotHeard.map((nature) => text(`facts.nature.${nature}`))),
          })}
        </p>
      ) : null}
      {voices.length > 0 && silent.length > 0 ? (
        <p className="bassin-soft">{text("judging.notHeard", { who: list(silent.map(({ name }) => name)) })}</p>
      ) : null}
    </Card>
  );
}

function CampaignContent({ campaign }: { campaign: CampaignRead }) {
  const text = useAppText();
  const reader = useFactReader();
  const { place, facts } = useEcosystem();
  const mayLead = useMay("campaign.lead") && facts.territory.illustration == null;
  const { isOpen, shown, until, closedAt } = campaign;
  const rule = !isOpen ? "opened" : shown === "when-closed" ? "hiddenUntil" : "hiddenOnce";
  const when = isOpen
    ? text("campaigns.until", { date: reader.date(until) })
    : text("campaigns.closedOn", { date: reader.date((closedAt ?? until).slice(0, 10)) });
  return (
    <div className="campaign">
      <Question
        above={
          <>
            <span>{campaign.name}</span> <span className="bassin-soft">{when}</span>
          </>
        }
        lead={text(`campaigns.one.${rule}`)}
      >
        {text(isOpen ? "campaigns.one.question" : "campaigns.one.closedQuestion")}
      </Question>
      <p className="campaign__ways">
        {isOpen && campaign.isInvited ? (
          <AppLink className="campaign-item__answer" href={answerHref(place, campaign.id)}>
            {text("campaigns.answer")}
          </AppLink>
        ) : null}
        {isOpen ? null : (
          <AppLink className="campaign-item__answer" href={frameworkHref(place, campaign.framework)}>
            {text("campaigns.one.read")}
          </AppLink>
        )}
      </p>
      <Presence campaign={campaign} />
      {mayLead && isOpen ? (
        <>
          <WallCard campaign={campaign.id} />
          <InviteByLink campaign={campaign} />
        </>
      ) : null}
      {mayLead ? <GuestsCard campaign={campaign} /> : null}
      {mayLead && isOpen ? <CloseCard campaign={campaign.id} /> : null}
    </div>
  );
}

/** A campaign: who has been heard, who not yet; and, for whoever leads it, how to invite, remind, close. */
export function CampaignPage() {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const { campaign: id = "" } = useParams({ strict: false });
  const { data: campaign, error } = useQuery(campaignOptions(place, id));
  usePageTitle(campaign?.name ?? text("campaigns.title"));
  const refusal = readRefusal(error);
  if (refusal !== null) return <Question lead={said(refusal.message)}>{text("campaigns.title")}</Question>;
  return campaign === undefined ? <Loading lines={6} /> : <CampaignContent campaign={campaign} />;
}
