import { notFound } from "@tanstack/react-router";
import { readRefusal } from "../api/refusal.ts";
import { queryClient, trpc } from "../api/trpc.ts";
import type { EcosystemPlace } from "./addresses.ts";

/** The territories one may see, with their ecosystems. */
export const territoriesOptions = () => trpc.territory.list.queryOptions();

/** A territory: itself, its directory of actors, and what the person may do there. */
export const territoryOptions = (territory: string) => trpc.territory.get.queryOptions({ territory });

/** Contours do not change while one reads. */
const forThisVisit = { staleTime: Number.POSITIVE_INFINITY };

/** The communes of a territory, and their contours where they were imported. */
export const mapOptions = (territory: string) => trpc.territory.map.queryOptions({ territory }, forThisVisit);

/** The communes of an ecosystem's own perimeter with those of its territory, and their contours. */
export const ecosystemMapOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.territory.ecosystem.map.queryOptions({ territory, ecosystem }, forThisVisit);

export const ensureTerritories = () => queryClient.ensureQueryData(territoriesOptions());

/** What is read for a page; what the API says is not there makes of its address one that leads nowhere. */
export async function readOrNotFound<Answer>(reading: Promise<Answer>): Promise<Answer> {
  try {
    return await reading;
  } catch (error) {
    throw readRefusal(error)?.code === "not-found" ? notFound() : error;
  }
}

export const ensureTerritory = (territory: string) =>
  readOrNotFound(queryClient.ensureQueryData(territoryOptions(territory)));
