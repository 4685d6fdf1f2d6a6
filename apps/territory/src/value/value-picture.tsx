import { EffectsColumns, EquilibriumByYear } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { equilibriumOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { actorHref } from "../territory/addresses.ts";
import { listActorEffects } from "./list-actor-effects.ts";

/** What each actor receives and gives, face to face; then costs and resources year by year. */
export function ValuePicture() {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const { nameOf } = useFactReader();
  const { data: equilibrium } = useSuspenseQuery(equilibriumOptions(place));
  const hrefOf = (actor: string) => actorHref(place, actor);
  const actors = listActorEffects(equilibrium, { facts, said, hrefOf });
  return (
    <>
      <div className="bassin-card">
        <EffectsColumns caption={text("pictures.effects")} actors={actors} />
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
