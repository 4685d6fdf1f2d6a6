import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Answers, client, trpc } from "../api/trpc.ts";

/** Communes being chosen, and what surrounds them. */
export type Around = Answers["territory"]["around"];
/** A commune as people choose it. */
export type CommuneChoice = Around["communes"][number];

/** Who the communes are and what surrounds them; the earlier answer stays on screen while the next one comes. */
export const aroundOptions = (codes: readonly string[]) =>
  queryOptions({
    queryKey: ["around", ...codes],
    queryFn: () => client.territory.around.mutate({ communes: [...codes], zones: [] }),
    enabled: codes.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Places whose name or code answers what was typed. */
export const placesOptions = (text: string) =>
  trpc.territory.searchPlaces.queryOptions({ text }, { enabled: text !== "", placeholderData: keepPreviousData });
