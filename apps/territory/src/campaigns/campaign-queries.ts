import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Answers, queryClient, trpc } from "../api/trpc.ts";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

export type Campaign = Answers["campaigns"]["list"]["campaigns"][number];
export type CampaignRead = Answers["campaigns"]["read"];
export type Sheet = Answers["campaigns"]["sheet"];
export type Guest = Answers["campaigns"]["guests"][number];

const at = ({ territory, ecosystem }: EcosystemPlace) => ({ territory, ecosystem });

export const campaignsOptions = (place: EcosystemPlace) => trpc.campaigns.list.queryOptions(at(place));

/** The campaigns of an ecosystem; what one that just closed opened is read again. */
export function useCampaigns(place: EcosystemPlace) {
  const { data } = useQuery(campaignsOptions(place));
  const hasJustClosed = data?.hasJustClosed ?? false;
  const facts = factsOptions(place).queryKey;
  useEffect(() => {
    if (hasJustClosed) void queryClient.invalidateQueries({ queryKey: facts });
  }, [hasJustClosed, facts]);
  return data;
}

export const campaignOptions = (place: EcosystemPlace, campaign: string) =>
  trpc.campaigns.read.queryOptions({ ...at(place), campaign });

export const guestsOptions = (place: EcosystemPlace, campaign: string) =>
  trpc.campaigns.guests.queryOptions({ ...at(place), campaign });

export const sheetOptions = (place: EcosystemPlace, campaign: string) =>
  trpc.campaigns.sheet.queryOptions({ ...at(place), campaign }, { staleTime: 0 });

/** Reads again a campaign, who is in it, and all campaigns. */
export async function rereadCampaign(place: EcosystemPlace, campaign: string): Promise<void> {
  const keys = [campaignsOptions(place), campaignOptions(place, campaign), guestsOptions(place, campaign)];
  await Promise.all(keys.map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })));
}
