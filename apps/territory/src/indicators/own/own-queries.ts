import { useSuspenseQuery } from "@tanstack/react-query";
import { type Answers, queryClient, trpc } from "../../api/trpc.ts";
import type { EcosystemPlace } from "../../territory/addresses.ts";
import { figuresOptions } from "../figures-options.ts";

/** An indicator the territory defined, as it is kept. */
export type KeptOwn = Answers["indicators"]["own"]["list"][number];

export const ownOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.indicators.own.list.queryOptions({ territory, ecosystem });

/** All the territory defined, retired ones too. */
export const useOwnIndicators = (place: EcosystemPlace): readonly KeptOwn[] => useSuspenseQuery(ownOptions(place)).data;

/** Reads at once what the form and the pages of these indicators need. */
export async function ensureOwnIndicators(place: EcosystemPlace): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(figuresOptions(place)),
    queryClient.ensureQueryData(ownOptions(place)),
  ]);
}

/** Reads definitions and figures again: one was defined, changed or set aside. */
export async function rereadOwn(place: EcosystemPlace): Promise<void> {
  await Promise.all([
    queryClient.fetchQuery({ ...figuresOptions(place), staleTime: 0 }),
    queryClient.fetchQuery({ ...ownOptions(place), staleTime: 0 }),
  ]);
}
