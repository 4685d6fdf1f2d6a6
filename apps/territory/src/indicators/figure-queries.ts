import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queryClient } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { type Figure, type Figures, openFigures, readableFigures } from "./figures.ts";
import { figuresOptions } from "./figures-options.ts";

/** The figures of the ecosystem of the address, ready to be read. */
export function useFigures(): Figures {
  const place = useEcosystemPlace();
  const { data } = useSuspenseQuery(figuresOptions(place));
  return useMemo(() => openFigures(data, readableFigures(data.observations, place.date)), [data, place.date]);
}

/** Puts the figures of some measures in the place of those that were known. */
export function keepFigures(place: EcosystemPlace, measures: ReadonlySet<string>, figures: readonly Figure[]): void {
  queryClient.setQueryData(figuresOptions(place).queryKey, (known) =>
    known === undefined
      ? undefined
      : { ...known, observations: [...known.observations.filter(({ measure }) => !measures.has(measure)), ...figures] },
  );
}

/** Reads the figures again: many changed at once. */
export const rereadFigures = (place: EcosystemPlace) =>
  queryClient.fetchQuery({ ...figuresOptions(place), staleTime: 0 });
