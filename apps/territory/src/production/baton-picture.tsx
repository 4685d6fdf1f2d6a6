import { Baton } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { batonOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";

/** The baton of the ecosystem, on the day of the address. */
export function BatonPicture() {
  const text = useAppText();
  const { place, facts, diagnosis } = useEcosystem();
  const { nameOf } = useFactReader();
  const { data: lanes } = useSuspenseQuery(batonOptions(place));
  const solutions = new Map(facts.solutions.map(({ id, name }) => [id, name]));
  return (
    <Baton
      caption={text("pictures.baton")}
      lanes={lanes}
      nameOf={(id) => solutions.get(id) ?? nameOf(id)}
      asOf={diagnosis.asOf}
    />
  );
}
