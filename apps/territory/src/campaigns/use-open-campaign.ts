import { addDays, type JudgementVoice } from "@bassin/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Answers, client, queryClient, trpc } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useSending } from "../opening/use-sending.ts";
import { campaignHref } from "../territory/addresses.ts";
import { campaignsOptions } from "./campaign-queries.ts";

/** What is chosen while a campaign is being opened. */
export interface OpeningCampaign {
  readonly name: string;
  readonly framework: string;
  /** `actor:id`, `solution:id`, or nothing for the whole ecosystem. */
  readonly about: string;
  readonly criteria: readonly string[];
  readonly until: string;
  readonly shown: "when-closed" | "once-answered";
  readonly people: readonly string[];
}

type People = Answers["people"]["list"];

/** In which voice someone who has an account here is asked: by their role, for the actor they speak for. */
function voiceOf({ roles, speaks }: People, account: string): { voice: JudgementVoice; actor: string | null } {
  const actor = speaks.find(({ user }) => user === account)?.actor ?? null;
  const isGuide = roles.some(({ user, role }) => user === account && role === "facilitator");
  return { voice: isGuide && actor === null ? "facilitator" : "actor", actor };
}

const targetOf = (about: string, kind: string) => (about.startsWith(`${kind}:`) ? about.slice(kind.length + 1) : null);

/** A campaign being opened: chosen, checked, then shown. */
export function useOpenCampaign() {
  const { place } = useEcosystem();
  const navigate = useNavigate();
  const { territory, ecosystem } = place;
  const { data: listed } = useQuery(trpc.people.list.queryOptions({ territory }));
  const here = (listed?.roles ?? []).filter((one) => one.ecosystem === null || one.ecosystem === ecosystem);
  const known = new Set(here.map(({ user }) => user));
  const people = (listed?.names ?? []).filter(({ account }) => known.has(account));
  const [asked, setAsked] = useState<OpeningCampaign>({
    ...{ name: "", framework: "steering-keys", about: "", criteria: [], shown: "when-closed", people: [] },
    until: addDays(new Date().toLocaleDateString("sv-SE"), 21),
  });
  const [isChecked, setChecked] = useState(false);
  const { send, isBusy, problem } = useSending();
  const lacks = { name: asked.name.trim() === "", criteria: asked.criteria.length === 0 };
  const submit = () => {
    setChecked(true);
    if (lacks.name || lacks.criteria) return;
    send(async () => {
      const { framework, criteria, until, shown } = asked;
      const about = { aboutActor: targetOf(asked.about, "actor"), aboutSolution: targetOf(asked.about, "solution") };
      const said = { ...{ name: asked.name.trim(), framework, criteria: [...criteria], until, shown }, ...about };
      const invited = asked.people.flatMap((account) =>
        listed === undefined ? [] : [{ account, ...voiceOf(listed, account) }],
      );
      const { id } = await client.campaigns.open.mutate({ territory, ecosystem, said, people: invited });
      await queryClient.invalidateQueries({ queryKey: campaignsOptions(place).queryKey });
      await navigate({ to: campaignHref(place, id) });
    });
  };
  return {
    ...{ asked, people, submit, isBusy, problem },
    change: (part: Partial<OpeningCampaign>) => setAsked({ ...asked, ...part }),
    missing: { name: isChecked && lacks.name, criteria: isChecked && lacks.criteria },
  };
}
