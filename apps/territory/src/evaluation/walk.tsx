import { AppLink, Card, formatPartialDate, RosetteThumbnail, useLocale, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { type EcosystemPlace, ecosystemHref } from "../territory/addresses.ts";
import { AsOfField } from "./as-of-field.tsx";
import { diagnosisOptions } from "./ecosystem-queries.ts";
import type { Moment } from "./moments.ts";
import { drawRosette } from "./rosette-parts.ts";

interface StepProps {
  place: EcosystemPlace;
  moment: Moment;
  isCurrent: boolean;
}

function Step({ place, moment, isCurrent }: StepProps) {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const date = formatPartialDate(moment.month, locale, uiText);
  const at = { ...place, date: moment.asOf };
  const { data: diagnosis } = useQuery(diagnosisOptions(at));
  return (
    <li className="walk__step" data-current={isCurrent ? "" : undefined}>
      <span className="walk__flower">
        {diagnosis ? (
          <RosetteThumbnail parts={drawRosette(diagnosis, { locale, uiText })} name={date} size={62} />
        ) : null}
      </span>
      <AppLink className="walk__date" href={ecosystemHref(at)} aria-current={isCurrent ? "date" : undefined}>
        {date}
      </AppLink>
      {diagnosis ? <em className="walk__verdict">{said(diagnosis.title)}</em> : null}
      {moment.phase ? (
        <span className="walk__phase">
          {text("evaluation.stage.starts", { phase: uiText(`phase.${moment.phase}`) })}
        </span>
      ) : null}
      {moment.titles.map((title) => (
        <span key={title} className="walk__title">
          {title}
        </span>
      ))}
    </li>
  );
}

/** The path seen from its end: the last step is in sight, or the one being read. */
function showEnd(path: HTMLOListElement | null): void {
  if (path === null) return;
  const current = path.querySelector<HTMLElement>("[data-current]");
  path.scrollLeft = current === null ? path.scrollWidth : current.offsetLeft - path.clientWidth / 2;
}

export interface WalkProps {
  place: EcosystemPlace;
  moments: readonly Moment[];
  asOf: string;
  today: string;
}

/** The way so far: a flower for each month that is told of, to look back from; and any other day. */
export function Walk({ place, moments, asOf, today }: WalkProps) {
  const text = useAppText();
  const hint = text(moments.length > 0 ? "evaluation.stage.walkHint" : "evaluation.stage.lookBackHint");
  return (
    <Card title={text(moments.length > 0 ? "evaluation.stage.walk" : "evaluation.stage.lookBack")} hint={hint}>
      {moments.length > 0 ? (
        <ol className="walk" ref={showEnd}>
          {moments.map((moment) => (
            <Step key={moment.month} place={place} moment={moment} isCurrent={moment.asOf === place.date} />
          ))}
        </ol>
      ) : null}
      <AsOfField place={place} asOf={asOf} today={today} />
    </Card>
  );
}
