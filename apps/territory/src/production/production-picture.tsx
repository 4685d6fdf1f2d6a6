import { CommitmentsMap } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { networkOptions } from "../evaluation/picture-queries.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { actorHref } from "../territory/addresses.ts";
import { BatonPicture } from "./baton-picture.tsx";

/** Who commits to whom, what holds the loop together in words, and the baton of carrying and integration. */
export function ProductionPicture() {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const { data: network } = useSuspenseQuery(networkOptions(place));
  return (
    <>
      <div className="bassin-card">
        <CommitmentsMap
          caption={text("pictures.map")}
          network={network}
          actors={facts.actors.map(({ id, name }) => ({ id, name, href: actorHref(place, id) }))}
          memory={place.ecosystem}
        />
        <ul className="network-says">
          {network.sentences.map((sentence) => (
            <li key={sentence.fr}>{said(sentence)}</li>
          ))}
        </ul>
      </div>
      <div className="bassin-card">
        <BatonPicture />
      </div>
    </>
  );
}
