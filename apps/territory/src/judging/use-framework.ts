import {
  completeRevisions,
  type Framework,
  placeJudgements,
  planFramework,
  shippedRevisions,
  summariseFramework,
} from "@bassin/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { isAbout, type JudgedSubject } from "./judged-subject.ts";
import { frameworkOptions } from "./judging-queries.ts";

/** What is judged, by the address. */
export function useSubject(): JudgedSubject {
  const { acteur, solution } = useSearch({ strict: false });
  return { actor: acteur, solution };
}

/** A framework read with what was said of a subject, on the day the ecosystem is read. */
export function useFrameworkReading(key: string, subject: JudgedSubject) {
  const { place, facts, diagnosis } = useEcosystem();
  const { data } = useSuspenseQuery(frameworkOptions(place, key));
  const { actor, solution } = subject;
  return useMemo(() => {
    const framework: Framework = data.framework;
    const judgements = facts.judgements.filter(isAbout({ actor, solution }));
    const plan = planFramework(framework);
    const placed = placeJudgements(framework, completeRevisions(framework, shippedRevisions, judgements), judgements);
    const moment = { asOf: diagnosis.asOf };
    return { framework, plan, placed, moment, judgements, summary: summariseFramework(plan, placed.at, moment) };
  }, [data, facts.judgements, diagnosis.asOf, actor, solution]);
}

/** The framework of the address. */
export function useFrameworkKey(): string {
  return useParams({ strict: false }).framework ?? "";
}

/** Whether one may say something here: never in an illustration, nor while reading the past. */
export function useMayJudge(): boolean {
  const { place, facts } = useEcosystem();
  return useMay("evaluation.write") && facts.territory.illustration == null && place.date === undefined;
}
