import type { Diagnosis } from "@bassin/core";
import { useQuery } from "@tanstack/react-query";
import { type Answers, queryClient, trpc } from "../api/trpc.ts";
import { diagnosisOptions, factsOptions } from "../evaluation/ecosystem-queries.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

export type Awaiting = Answers["confirming"]["awaiting"];
export type MyAwaiting = Awaiting["mine"][number];
export type OthersAwaiting = Awaiting["others"][number];

/** What awaits a word in an ecosystem: mine, that of others, and the links already given. */
export const awaitingOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.confirming.awaiting.queryOptions({ territory, ecosystem });

/** Whether the person may confirm anything here: never in an illustration. */
export function useMayConfirm(): boolean {
  const { facts } = useEcosystem();
  return useMay("fact.confirm") && facts.territory.illustration == null;
}

/** How many facts await the person’s word; none where they may not confirm. */
export function useAwaitingCount(): number {
  const { place } = useEcosystem();
  const { data } = useQuery({ ...awaitingOptions(place), enabled: useMayConfirm() });
  return data?.mine.length ?? 0;
}

/** Reads again what a word given changed; answers with what the definition reads now. */
export async function rereadAwaiting(place: EcosystemPlace): Promise<Diagnosis> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: awaitingOptions(place).queryKey }),
    queryClient.invalidateQueries({ queryKey: factsOptions(place).queryKey }),
  ]);
  return queryClient.fetchQuery({ ...diagnosisOptions(place), staleTime: 0 });
}
