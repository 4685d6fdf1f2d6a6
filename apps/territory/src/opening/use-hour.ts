import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { catalogueOptions, enabledOptions } from "../plugins/plugin-queries.ts";
import { type HourStep, isHourStep, listSuggested, nextStep, readHour } from "./hour-steps.ts";

/** The installed plugins, each enabled here or not. */
export function useOfferedPlugins() {
  const { place } = useEcosystem();
  const { data: catalogue } = useQuery(catalogueOptions());
  const { data: enabled } = useQuery(enabledOptions(place.territory));
  return (catalogue?.installed ?? []).map((plugin) => ({
    plugin,
    lifeFunctions: plugin.lifeFunctions,
    isEnabled: enabled?.some((one) => one.plugin === plugin.key && one.enabled) ?? false,
  }));
}

/** Where the first hour stands, the question of the address, and the way to another. */
export function useHour() {
  const { place, facts } = useEcosystem();
  const plugins = useOfferedPlugins();
  const { etape } = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/premiere-heure" });
  const navigate = useNavigate();
  const states = readHour(facts, plugins);
  /** Where one came in: it stays the question until it is written, even though the page already shows the answer. */
  const [start] = useState(() => nextStep(states));
  const step: HourStep = isHourStep(etape) && states[etape] !== "later" ? etape : start;
  const go = (wanted: HourStep) =>
    void navigate({
      to: "/t/$territory/e/$ecosystem/premiere-heure",
      params: { territory: place.territory, ecosystem: place.ecosystem },
      search: { etape: wanted },
      hash: "reponse",
      hashScrollIntoView: false,
    });
  return {
    states,
    step,
    suggested: listSuggested(plugins, facts.stakes),
    go,
    /** On to what is not answered yet, after this question. */
    goOn: () => go(nextStep(states, step)),
  };
}
