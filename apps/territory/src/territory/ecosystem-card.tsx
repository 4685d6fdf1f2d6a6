import { AppLink, LifeFunctionTag, PhaseTag, RosetteThumbnail, useLocale, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { diagnosisOptions } from "../evaluation/ecosystem-queries.ts";
import { drawRosette } from "../evaluation/rosette-parts.ts";
import { useSaid } from "../locales/use-app-text.ts";
import { ecosystemHref } from "./addresses.ts";

/** The one to open first takes the width; one of many is its flower and its verdict, without its sentence. */
type CardLook = "featured" | "plain" | "short";

const flowerSizes: Record<CardLook, number> = { featured: 132, plain: 84, short: 60 };

/** From how many ecosystems each is told in short. */
const many = 7;

/** How ecosystems look side by side: a lone one takes the width, many are told in short. */
export function lookOf(count: number): CardLook {
  if (count >= many) return "short";
  return count === 1 ? "featured" : "plain";
}

export interface EcosystemCardProps {
  territory: { readonly id: string; readonly name: string };
  ecosystem: { readonly id: string; readonly name: string };
  look?: CardLook;
  /** Where the territory is already named. */
  isInTerritory?: boolean;
}

/** An ecosystem in a list: its flower, its sentence, what it is for. */
export function EcosystemCard({ territory, ecosystem, look = "plain", isInTerritory }: EcosystemCardProps) {
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const place = { territory: territory.id, ecosystem: ecosystem.id };
  const { data: diagnosis } = useQuery(diagnosisOptions(place));
  return (
    <article className="eco-card" data-look={look}>
      <div className="eco-card__flower">
        {diagnosis ? (
          <RosetteThumbnail
            parts={drawRosette(diagnosis, { locale, uiText })}
            name={ecosystem.name}
            size={flowerSizes[look]}
          />
        ) : null}
      </div>
      <div className="eco-card__words">
        <h3>
          <AppLink href={ecosystemHref(place)}>{ecosystem.name}</AppLink>
        </h3>
        {isInTerritory ? null : <p className="eco-card__place">{territory.name}</p>}
        {diagnosis ? (
          <>
            <p className="eco-card__verdict">{said(diagnosis.title)}</p>
            {look === "short" ? null : <p className="eco-card__sentence">{said(diagnosis.sentence)}</p>}
          </>
        ) : (
          <p className="eco-card__waiting" aria-hidden="true" />
        )}
        <p className="eco-card__tags">
          {diagnosis?.lifeFunctions.map((one) => (
            <LifeFunctionTag key={one} lifeFunction={one} />
          ))}
          {diagnosis?.isPhaseDecided ? <PhaseTag phase={diagnosis.phase} /> : null}
        </p>
      </div>
    </article>
  );
}
