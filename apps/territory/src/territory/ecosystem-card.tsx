import type { LifeFunction } from "@bassin/core";
import { AppLink, LifeFunctionTag, PhaseTag, RosetteThumbnail, useLocale, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { diagnosisOptions } from "../evaluation/ecosystem-queries.ts";
import { drawRosette } from "../evaluation/rosette-parts.ts";
import { useSaid } from "../locales/use-app-text.ts";
import { ecosystemHref } from "./addresses.ts";

export interface EcosystemCardProps {
  territory: { readonly id: string; readonly name: string };
  ecosystem: { readonly id: string; readonly name: string };
  /** Takes the whole width: the one to open first. */
  isFeatured?: boolean;
  /** Where the territory is already named. */
  isInTerritory?: boolean;
}

const noFunctions: readonly LifeFunction[] = [];

/** An ecosystem in a list: its flower, its sentence, what it is for. */
export function EcosystemCard({ territory, ecosystem, isFeatured, isInTerritory }: EcosystemCardProps) {
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const place = { territory: territory.id, ecosystem: ecosystem.id };
  const { data: diagnosis } = useQuery(diagnosisOptions(place));
  const { data: functions = noFunctions } = useQuery(
    trpc.aim.stake.list.queryOptions(place, {
      select: (stakes): readonly LifeFunction[] => [...new Set(stakes.flatMap(({ lifeFunctions }) => lifeFunctions))],
    }),
  );
  return (
    <article className="eco-card" data-featured={isFeatured ? "" : undefined}>
      <div className="eco-card__flower">
        {diagnosis ? (
          <RosetteThumbnail
            parts={drawRosette(diagnosis, { locale, uiText })}
            name={ecosystem.name}
            size={isFeatured ? 132 : 84}
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
            <p className="eco-card__sentence">{said(diagnosis.sentence)}</p>
          </>
        ) : (
          <p className="eco-card__waiting" aria-hidden="true" />
        )}
        <p className="eco-card__tags">
          {functions.map((one) => (
            <LifeFunctionTag key={one} lifeFunction={one} />
          ))}
          {diagnosis?.isPhaseDecided ? <PhaseTag phase={diagnosis.phase} /> : null}
        </p>
      </div>
    </article>
  );
}
