import { queryClient, trpc } from "../api/trpc.ts";

/** The territories one may see, with their ecosystems. */
export const territoriesOptions = () => trpc.territory.list.queryOptions();

/** A territory: itself, its directory of actors, and what the person may do there. */
export const territoryOptions = (territory: string) => trpc.territory.get.queryOptions({ territory });

/** Its communes, and their contours where they were imported: they do not change while one reads. */
export const mapOptions = (territory: string) =>
  trpc.territory.map.queryOptions({ territory }, { staleTime: Number.POSITIVE_INFINITY });

export const ensureTerritories = () => queryClient.ensureQueryData(territoriesOptions());

export const ensureTerritory = (territory: string) => queryClient.ensureQueryData(territoryOptions(territory));
