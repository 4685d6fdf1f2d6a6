import { isAllowedAt } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useAppText } from "../locales/use-app-text.ts";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";

/** A territory as its people read it: its ecosystems and actors by name, and whether one may change who is here. */
export function useHere() {
  const text = useAppText();
  const locale = useLocale();
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(id));
  const { data: territories } = useSuspenseQuery(territoriesOptions());
  const ecosystems = territories.find((one) => one.id === id)?.ecosystems ?? [];
  const isIllustration = data.territory.illustration != null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  return {
    territory: id,
    ecosystems,
    actors: data.actors,
    isIllustration,
    mayChange: !isIllustration && isAllowedAt(data.grants, "territory.people", { kind: "territory", territory: id }),
    nameActor: (actor: string) => data.actors.find((one) => one.id === actor)?.name ?? "…",
    namePlace: (ecosystem: string | null) =>
      ecosystem === null ? text("people.everywhere") : (ecosystems.find((one) => one.id === ecosystem)?.name ?? "…"),
    dayOf: (moment: string) => day.format(new Date(moment)),
  };
}
