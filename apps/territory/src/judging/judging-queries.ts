import { type Answers, queryClient, trpc } from "../api/trpc.ts";
import { diagnosisOptions, factsOptions } from "../evaluation/ecosystem-queries.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { readOrNotFound } from "../territory/territory-queries.ts";

export type FrameworkBrief = Answers["judging"]["frameworks"][number];

const always = { staleTime: Number.POSITIVE_INFINITY };

/** The frameworks one may look with here, in a line each. */
export const frameworksOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.judging.frameworks.queryOptions({ territory, ecosystem });

/** A framework whole; what it says does not change while one reads it. */
export const frameworkOptions = ({ territory, ecosystem }: EcosystemPlace, key: string) =>
  trpc.judging.framework.queryOptions({ territory, ecosystem, key }, always);

/** Reads a framework before its page; one nobody knows leads nowhere. */
export async function ensureFramework(place: EcosystemPlace, key: string): Promise<void> {
  await readOrNotFound(queryClient.ensureQueryData(frameworkOptions(place, key)));
}

type Facts = Answers["territory"]["ecosystem"]["read"];
type KeptJudgement = Facts["judgements"][number];
type Trace = "createdAt" | "createdBy" | "updatedAt" | "updatedBy";

/** Sets what was just said beside what was read, without reading everything again. */
function keepInFacts(place: EcosystemPlace, change: (facts: Facts) => Facts): void {
  queryClient.setQueryData(factsOptions(place).queryKey, (facts) => facts && change(facts));
  void queryClient.invalidateQueries({ queryKey: diagnosisOptions(place).queryKey });
}

/** Shows at once a judgement that the API just kept. */
export function showJudgement(place: EcosystemPlace, judgement: Omit<KeptJudgement, Trace>, by: string): void {
  const at = new Date().toISOString();
  const shown = { ...judgement, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by };
  keepInFacts(place, (facts) => ({ ...facts, judgements: [...facts.judgements, shown] }));
}

/** Shows at once a correction that the API just kept. */
export function showCorrection(
  place: EcosystemPlace,
  corrected: Pick<KeptJudgement, "id" | "level" | "text" | "version">,
): void {
  keepInFacts(place, (facts) => ({
    ...facts,
    judgements: facts.judgements.map((one) => (one.id === corrected.id ? { ...one, ...corrected } : one)),
  }));
}

/** Shows at once a talk that the API just kept. */
export function showTalk(place: EcosystemPlace, talk: Facts["talks"][number]): void {
  keepInFacts(place, (facts) => ({ ...facts, talks: [...facts.talks, talk] }));
}
