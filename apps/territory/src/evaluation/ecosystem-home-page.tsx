import {
  LifeFunctionTag,
  PhaseTag,
  Question,
  RosettePicture,
  ThingsThatMatter,
  useLocale,
  useUiText,
} from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { FirstHourInvitation } from "../opening/first-hour-invitation.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ChangesCard } from "../trajectory/changes-card.tsx";
import { BatonCard } from "./baton-card.tsx";
import { diagnosisOptions } from "./ecosystem-queries.ts";
import { listMoments } from "./moments.ts";
import { PerimeterCard } from "./perimeter-card.tsx";
import { PictureOrigin } from "./picture-origin.tsx";
import { drawRosette } from "./rosette-parts.ts";
import { listThings } from "./things.ts";
import { useEcosystem, useFactReader } from "./use-ecosystem.ts";
import { Walk } from "./walk.tsx";

/** Reading figures takes the rules of indicators: they come after the page. */
const HomeFigures = lazy(async () => ({ default: (await import("../indicators/home-figures.tsx")).HomeFigures }));

/** Where an ecosystem stands: the sentence, the flower, what would matter now; then where, who, and since when. */
export function EcosystemHomePage() {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const { place, facts, diagnosis } = useEcosystem();
  const reader = useFactReader();
  const { data: now } = useQuery(diagnosisOptions({ ...place, date: undefined }));
  const today = now?.asOf ?? diagnosis.asOf;
  const { ecosystem } = facts;
  usePageTitle(ecosystem.name);
  return (
    <PictureOrigin>
      <Question
        above={
          <>
            {diagnosis.lifeFunctions.map((one) => (
              <LifeFunctionTag key={one} lifeFunction={one} />
            ))}
            {diagnosis.isPhaseDecided ? <PhaseTag phase={diagnosis.phase} /> : null}
          </>
        }
        lead={
          <>
            <p>{said(diagnosis.sentence)}</p>
            <p className="eco-home__explanation">{said(diagnosis.explanation)}</p>
          </>
        }
      >
        {said(diagnosis.title)}
      </Question>
      <FirstHourInvitation />
      <div className="eco-home">
        <section className="bassin-card eco-home__rosette">
          <RosettePicture
            parts={drawRosette(diagnosis, { locale, uiText, place })}
            caption={text("pictures.rosette")}
          />
        </section>
        <section className="bassin-card eco-home__next">
          <ThingsThatMatter things={listThings(diagnosis, { locale, text, place })} />
        </section>
      </div>
      <div className="eco-home__below">
        <div>
          <PerimeterCard />
          <ChangesCard />
        </div>
        <div>
          <BatonCard />
          <Suspense>
            <HomeFigures />
          </Suspense>
        </div>
      </div>
      <Walk place={place} moments={listMoments(facts, today)} asOf={diagnosis.asOf} today={today} />
      <p className="bassin-soft eco-home__read">
        {text("evaluation.read", { definition: diagnosis.definition, date: reader.date(diagnosis.asOf) })}
      </p>
    </PictureOrigin>
  );
}
