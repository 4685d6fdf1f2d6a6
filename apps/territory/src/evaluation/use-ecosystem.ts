import { type Action, isAllowedAt } from "@bassin/core";
import { useLocale, useUiText } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useAppText } from "../locales/use-app-text.ts";
import { createFactReader, type FactReader } from "../record/fact-reader.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import { diagnosisOptions, factsOptions } from "./ecosystem-queries.ts";

const route = "/signed-in/t/$territory/e/$ecosystem";

/** The ecosystem of the address, on the day of the address. */
export function useEcosystemPlace(): EcosystemPlace {
  const { territory, ecosystem } = useParams({ from: route });
  const { date } = useSearch({ from: route });
  return { territory, ecosystem, date };
}

/** What is written of the ecosystem, and what the definition reads in it on the day of the address. */
export function useEcosystem() {
  const place = useEcosystemPlace();
  const { data: facts } = useSuspenseQuery(factsOptions(place));
  const { data: diagnosis } = useSuspenseQuery(diagnosisOptions(place));
  return { place, facts, diagnosis };
}

/** Whether the person may do something in this ecosystem. */
export function useMay(action: Action): boolean {
  const { territory, ecosystem } = useEcosystemPlace();
  const { data } = useSuspenseQuery(territoryOptions(territory));
  return isAllowedAt(data.grants, action, { kind: "ecosystem", territory, ecosystem });
}

/** Reads the facts of the ecosystem in the language of the page, on the day of the address. */
export function useFactReader(): FactReader {
  const { facts, diagnosis } = useEcosystem();
  const setting = { facts, asOf: diagnosis.asOf, locale: useLocale(), text: useAppText(), uiText: useUiText() };
  return createFactReader(setting);
}
