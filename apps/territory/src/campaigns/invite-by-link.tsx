import type { JudgementVoice } from "@bassin/core";
import { Card } from "@bassin/ui";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client } from "../api/trpc.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { VoiceField } from "../judging/judgement-fields.tsx";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { CopiedLink } from "../people/copied-link.tsx";
import { SearchBox } from "../record/search-box.tsx";
import { type CampaignRead, rereadCampaign } from "./campaign-queries.ts";
import "../account/account.css";

const nothing = { name: "", email: "", voice: "inhabitant" as JudgementVoice, actor: "" };

interface Made {
  readonly name: string;
  readonly email: string;
  readonly link: string | null;
  readonly isSent: boolean;
}

function MadeLink({ made, until }: { made: Made; until: string }) {
  const text = useAppText();
  const outcome = made.link !== null ? "ready" : made.isSent ? "sent" : "notSent";
  return (
    <div className="shown-link">
      <p role="status">{text(`campaigns.invite.${outcome}`, { name: made.name, email: made.email })}</p>
      {made.link === null ? null : <CopiedLink link={made.link} until={until} opensAgain />}
    </div>
  );
}

/** Makes a link of their own for someone without an account. */
export function InviteByLink({ campaign }: { campaign: CampaignRead }) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const reader = useFactReader();
  const [asked, setAsked] = useState(nothing);
  const [made, setMade] = useState<Made>();
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, problem } = useSending();
  const present = new Set(facts.participations.map(({ actor }) => actor));
  const change = (part: Partial<typeof nothing>) => setAsked({ ...asked, ...part });
  const lacksName = asked.name.trim() === "";
  const invite = () => {
    setChecked(true);
    if (lacksName) return;
    send(async () => {
      const { name, voice } = asked;
      const email = asked.email.trim();
      const actor = voice === "actor" && asked.actor !== "" ? asked.actor : null;
      const here = { territory: place.territory, ecosystem: place.ecosystem, campaign: campaign.id };
      const said = { name: name.trim(), voice, actor, email: email === "" ? null : email };
      const { link, isSent } = await client.campaigns.inviteByLink.mutate({ ...here, said });
      setMade({ name: said.name, email, link, isSent });
      setAsked({ ...nothing, voice });
      setChecked(false);
      await rereadCampaign(place, campaign.id);
    });
  };
  return (
    <Card title={text("campaigns.invite.title")} hint={text("campaigns.invite.hint")}>
      <Form
        submit={text("campaigns.invite.submit")}
        isBusy={isBusy}
        problem={problem}
        onSubmit={invite}
        variant="outline"
      >
        <TextInput
          size="md"
          label={text("campaigns.invite.name")}
          maxLength={120}
          value={asked.name}
          error={isChecked && lacksName ? text("campaigns.invite.nameNeeded") : undefined}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <VoiceField isOther value={asked.voice} onChange={(voice) => change({ voice })} />
        {asked.voice === "actor" ? (
          <SearchBox
            label={text("judging.say.actor")}
            none={text("judging.say.noActor")}
            choices={facts.actors.filter(({ id }) => present.has(id))}
            value={asked.actor}
            onChoose={(actor) => change({ actor })}
          />
        ) : null}
        {campaign.hasMail ? (
          <TextInput
            size="md"
            type="email"
            label={text("campaigns.invite.email")}
            description={text("campaigns.invite.emailHint")}
            value={asked.email}
            onChange={({ currentTarget }) => change({ email: currentTarget.value })}
          />
        ) : null}
      </Form>
      {made === undefined ? null : <MadeLink key={made.link} made={made} until={reader.date(campaign.until)} />}
    </Card>
  );
}
