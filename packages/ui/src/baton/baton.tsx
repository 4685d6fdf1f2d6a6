import type { CSSProperties, ReactNode } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { useLocale } from "../theme/locale.ts";
import { type BatonLane, type BatonMandate, layOutBaton, type Stretch } from "./baton-layout.ts";
import { batonTable, describeMandate, describeStretch } from "./baton-words.ts";

export interface BatonProps {
  mandates: readonly BatonMandate[];
  /** The day it is read, "YYYY-MM-DD". */
  asOf: string;
  caption?: string;
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

const placeOf = ({ left, width }: Stretch) =>
  ({ "--bassin-left": percent(left), "--bassin-width": percent(width) }) as CSSProperties;

/** A line of the timeline: words above, the stretch below; words keep to the side where there is room. */
function BatonRow({ stretch, kind, children }: { stretch: Stretch; kind: string; children: ReactNode }) {
  const side = stretch.left > 0.5 ? "end" : "start";
  return (
    <div className="bassin-baton__row" data-kind={kind} data-side={side} style={placeOf(stretch)}>
      <p>{children}</p>
      <span className="bassin-baton__bar" />
    </div>
  );
}

function Lane({ lane }: { lane: BatonLane }) {
  const text = useUiText();
  const locale = useLocale();
  return (
    <div className="bassin-baton__lane">
      <p className="bassin-baton__role">{text(`baton.role.${lane.role}`)}</p>
      <div className="bassin-baton__track">
        {lane.handovers.map((handover) => (
          <span key={handover.starts} className="bassin-baton__handover" style={placeOf(handover)} />
        ))}
        {lane.bars.length === 0 ? <p className="bassin-baton__nobody">{text("baton.nobody")}</p> : null}
        {lane.bars.map((bar) => (
          <BatonRow key={bar.mandate.id} stretch={bar} kind={bar.isCurrent ? "current" : "past"}>
            <strong>{bar.mandate.actor}</strong> {describeMandate(bar.mandate, locale, text)}
          </BatonRow>
        ))}
        {lane.vacancies.map((vacancy) => (
          <BatonRow key={vacancy.starts} stretch={vacancy} kind="vacant">
            <strong>{text("baton.vacant")}</strong> {describeStretch(vacancy, locale, text)}
          </BatonRow>
        ))}
        {lane.handovers.map((handover) => (
          <p
            key={handover.starts}
            className="bassin-baton__said"
            data-side={handover.left > 0.5 ? "end" : "start"}
            style={placeOf(handover)}
          >
            {text("baton.handover")} {describeStretch(handover, locale, text)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Impulse, carrying and integration as a baton passed on a line of time, hand-overs and empty hands included. */
export function Baton({ mandates, asOf, caption }: BatonProps) {
  const text = useUiText();
  const locale = useLocale();
  const { lanes, years, today } = layOutBaton(mandates, asOf);
  return (
    <PictureWithTwin caption={caption ?? text("baton.caption")} table={batonTable(lanes, locale, text)}>
      <div className="bassin-baton">
        <div className="bassin-baton__years">
          {years.map(({ year, at }) => (
            <span key={year} style={{ insetInlineStart: percent(at) }}>
              {year}
            </span>
          ))}
          <i className="bassin-baton__today" style={{ insetInlineStart: percent(today) }} />
        </div>
        {lanes.map((lane) => (
          <Lane key={lane.role} lane={lane} />
        ))}
      </div>
    </PictureWithTwin>
  );
}
