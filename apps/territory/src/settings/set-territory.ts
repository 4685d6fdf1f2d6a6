import { useSuspenseQuery } from "@tanstack/react-query";
import type { Answers } from "../api/trpc.ts";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";

/** A territory as its settings read it: itself, its actors, its ecosystems. */
export type SetTerritory = Pick<Answers["territory"]["get"], "territory" | "actors" | "grants"> & {
  readonly ecosystems: Answers["territory"]["list"][number]["ecosystems"];
};

/** The territory being set. */
export function useSetTerritory(id: string): SetTerritory {
  const { data } = useSuspenseQuery(territoryOptions(id));
  const { data: territories } = useSuspenseQuery(territoriesOptions());
  return { ...data, ecosystems: territories.find((one) => one.id === id)?.ecosystems ?? [] };
}
