import {
  type Framework,
  type FrameworkCriterion,
  isAllowedAt,
  type JudgementLevel,
  type JudgementVoice,
  listRolesAt,
  type Standpoint,
} from "@bassin/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { personOptions } from "../account/session.ts";
import { client } from "../api/trpc.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useSending } from "../opening/use-sending.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import type { JudgedSubject } from "./judged-subject.ts";
import { showJudgement } from "./judging-queries.ts";

export interface SayingPlace {
  readonly framework: Framework;
  readonly criterion: FrameworkCriterion;
  readonly subject: JudgedSubject;
}

interface Saying {
  level: JudgementLevel | undefined;
  words: string;
  voice: JudgementVoice;
  actor: string;
  standpoint: Standpoint | "";
  saidBy: string;
  evidence: string;
  on: string;
}

/** The place one most likely speaks from, by one's role here. */
function useLikelyVoice(): JudgementVoice {
  const { place } = useEcosystem();
  const { data } = useSuspenseQuery(territoryOptions(place.territory));
  const at = { kind: "ecosystem", territory: place.territory, ecosystem: place.ecosystem } as const;
  const isGuide = isAllowedAt(data.grants, "campaign.lead", at) && listRolesAt(data.grants, at).includes("facilitator");
  return isGuide ? "facilitator" : "actor";
}

const orNothing = (words: string) => (words.trim() === "" ? null : words.trim());

/** What is being said of a criterion: typed, checked, kept, shown beside the others. */
export function useSaying({ framework, criterion, subject }: SayingPlace) {
  const { place } = useEcosystem();
  const { data: person } = useQuery(personOptions());
  const likely = useLikelyVoice();
  const today = new Date().toLocaleDateString("sv-SE");
  const nothing: Saying = {
    ...{ level: undefined, words: "", voice: likely, actor: "", standpoint: "", saidBy: "", evidence: "", on: today },
  };
  const [asked, setAsked] = useState(nothing);
  const [isChecked, setChecked] = useState(false);
  const [isDone, setDone] = useState(false);
  const { send, isBusy, problem } = useSending();
  const change = (part: Partial<Saying>) => {
    setDone(false);
    setAsked({ ...asked, ...part });
  };
  const lacksLevel = asked.level === undefined;
  const lacksWords = asked.words.trim() === "";
  const submit = () => {
    setChecked(true);
    const { level } = asked;
    if (level === undefined || lacksWords) return;
    send(async () => {
      const said = {
        ...{ framework: framework.key, frameworkVersion: framework.version, criterion: criterion.id },
        ...{ level, text: asked.words.trim(), voice: asked.voice, on: asked.on },
        actor: asked.voice === "actor" ? orNothing(asked.actor) : null,
        standpoint: asked.standpoint === "" ? null : asked.standpoint,
        ...{ saidBy: orNothing(asked.saidBy), evidence: orNothing(asked.evidence) },
        ...{ aboutActor: subject.actor ?? null, aboutSolution: subject.solution ?? null },
      };
      const { territory, ecosystem } = place;
      const kept = await client.judging.say.mutate({ territory, ecosystem, said });
      showJudgement(place, { ...said, ...kept }, person?.account ?? "");
      const { voice, actor, saidBy, standpoint } = asked;
      setAsked({ ...nothing, voice, actor, saidBy, standpoint });
      setChecked(false);
      setDone(true);
    });
  };
  const missing = { level: isChecked && lacksLevel, words: isChecked && lacksWords };
  return { asked, change, submit, isBusy, problem, isDone, missing };
}
