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

export const ensureTerritory = (territory: string) => queryClient.ensureQueryData(territoryOptions(territory));
