import { EffectsColumns, EquilibriumByYear } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { equilibriumOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { listActorEffects } from "./list-actor-effects.ts";

/** What each actor receives and gives, face to face; then costs and resources year by year. */
export function ValuePicture() {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const { nameOf } = useFactReader();
  const { data: equilibrium } = useSuspenseQuery(equilibriumOptions(place));
  return (
    <>
      <div className="bassin-card">
        <EffectsColumns caption={text("pictures.effects")} actors={listActorEffects(equilibrium, { facts, said })} />
      </div>
      <div className="bassin-card">
        <EquilibriumByYear
          caption={text("pictures.years")}
          years={equilibrium.years}
          reviews={equilibrium.reviews}
          nameOf={nameOf}
        />
      </div>
    </>
  );
}
