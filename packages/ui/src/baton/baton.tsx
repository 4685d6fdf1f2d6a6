import type { BatonLane } from "@bassin/core";
import type { CSSProperties } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { useLocale } from "../theme/locale.ts";
import { type DrawnLane, layOutBaton, type Stretch } from "./baton-layout.ts";
import { BatonStill } from "./baton-still.tsx";
import { type BatonRow, batonTable, describeLane, listRows, type SaysBaton } from "./baton-words.ts";

export interface BatonProps {
  /** The reading of the rules of core, on a day. */
  lanes: readonly BatonLane[];
  /** The name of an actor or of a solution. */
  nameOf: (id: string) => string;
  /** The day it is read, "YYYY-MM-DD". */
  asOf: string;
  caption?: string;
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

const placeOf = ({ left, width }: Stretch) =>
  ({ "--bassin-left": percent(left), "--bassin-width": percent(width) }) as CSSProperties;

/** A line of the timeline: words above, the stretch below; words keep to the side where there is room. */
function Row({ row: { stretch, kind, name, when } }: { row: BatonRow }) {
  const side = stretch.left > 0.5 ? "end" : "start";
  return (
    <div className="bassin-baton__row" data-kind={kind} data-side={side} style={placeOf(stretch)}>
      <p>
        <strong>{name}</strong> {when}
      </p>
      <span className="bassin-baton__bar" />
    </div>
  );
}

function Lane({ lane, says }: { lane: DrawnLane; says: SaysBaton }) {
  const rows = listRows(lane, says);
  return (
    <div className="bassin-baton__lane">
      <p className="bassin-baton__role">{describeLane(lane, says)}</p>
      {rows.length === 0 ? <p className="bassin-baton__nobody">{says.text("baton.nobody")}</p> : null}
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </div>
  );
}

/** Impulse, carrying and integration as a baton passed on a line of time, hand-overs and empty hands included. */
export function Baton({ lanes, nameOf, asOf, caption }: BatonProps) {
  const text = useUiText();
  const says = { text, locale: useLocale(), nameOf };
  const layout = layOutBaton(lanes, asOf);
  return (
    <PictureWithTwin
      caption={caption ?? text("baton.caption")}
      table={batonTable(layout.lanes, says)}
      still={<BatonStill layout={layout} says={says} />}
    >
      <div className="bassin-baton">
        <div className="bassin-baton__years">
          {layout.years.map(({ year, at }) => (
            <span key={year} style={{ insetInlineStart: percent(at) }}>
              {year}
            </span>
          ))}
          <i className="bassin-baton__today" style={{ insetInlineStart: percent(layout.today) }} />
        </div>
        {layout.lanes.map((lane) => (
          <Lane key={`${lane.role} ${lane.solution}`} lane={lane} says={says} />
        ))}
      </div>
    </PictureWithTwin>
  );
}
