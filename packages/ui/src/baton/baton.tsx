import type { Locale } from "@bassin/core";
import type { CSSProperties, ReactNode } from "react";
import { type UiText, useUiText } from "../locales/use-ui-text.ts";
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

/** Everything that happened to a role, in the order it began. */
function listRows(lane: BatonLane, locale: Locale, text: UiText) {
  const bars = lane.bars.map((stretch) => ({
    stretch,
    kind: stretch.isCurrent ? "current" : "past",
    name: stretch.mandate.actor,
    when: describeMandate(stretch.mandate, locale, text),
  }));
  const others = [
    ...lane.handovers.map((stretch) => ({ stretch, kind: "handover", name: text("baton.handover") })),
    ...lane.vacancies.map((stretch) => ({ stretch, kind: "vacant", name: text("baton.vacant") })),
  ].map((row) => ({ ...row, when: describeStretch(row.stretch, locale, text) }));
  return [...bars, ...others].toSorted((a, b) => a.stretch.starts - b.stretch.starts);
}

function Lane({ lane }: { lane: BatonLane }) {
  const text = useUiText();
  const rows = listRows(lane, useLocale(), text);
  return (
    <div className="bassin-baton__lane">
      <p className="bassin-baton__role">{text(`baton.role.${lane.role}`)}</p>
      {rows.length === 0 ? <p className="bassin-baton__nobody">{text("baton.nobody")}</p> : null}
      {rows.map(({ stretch, kind, name, when }) => (
        <BatonRow key={`${kind} ${stretch.starts} ${name}`} stretch={stretch} kind={kind}>
          <strong>{name}</strong> {when}
        </BatonRow>
      ))}
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
