import { measureText } from "../lettering/measure-text.ts";
import { wrapText } from "../lettering/wrap-text.ts";
import { StillLines } from "../picture/still-lines.tsx";
import type { BatonLayout, DrawnLane } from "./baton-layout.ts";
import { type BatonRow, describeLane, listRows, type SaysBaton } from "./baton-words.ts";

const width = 680;
const fontSize = 15;
const step = 19;
const barHeight = 13;

/** A line of the timeline where it goes on the sheet. */
interface PlacedRow {
  row: BatonRow;
  lines: string[];
  /** Where the words start, and where the bar does; from the top. */
  x: number;
  top: number;
  bar: number;
}

interface PlacedLane {
  lane: DrawnLane;
  top: number;
  rows: PlacedRow[];
}

/** Places lanes one under another; words begin with their bar, or as far right as they fit. */
function placeLanes({ lanes }: BatonLayout, says: SaysBaton): { placed: PlacedLane[]; height: number } {
  let y = 34;
  const placed = lanes.map((lane): PlacedLane => {
    const top = y;
    y += 30;
    const rows = listRows(lane, says).map((row): PlacedRow => {
      const widths = [width, width, width];
      const { lines } = wrapText(`${row.name} ${row.when}`, { widths, fontSize });
      const wide = Math.max(0, ...lines.map((line) => measureText(line, fontSize)));
      const at = { x: Math.max(0, Math.min(row.stretch.left * width, width - wide)), top: y + step };
      y += lines.length * step + barHeight + 14;
      return { row, lines, ...at, bar: y - barHeight - 7 };
    });
    y += rows.length === 0 ? 34 : 8;
    return { lane, top, rows };
  });
  return { placed, height: y };
}

/** The baton as one drawing, for files. */
export function BatonStill({ layout, says }: { layout: BatonLayout; says: SaysBaton }) {
  const { placed, height } = placeLanes(layout, says);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="bassin-still__rule" d={`M0 24H${width}`} />
      {layout.years.map(({ year, at }) => (
        <text key={year} className="bassin-still__soft" x={at * width + 5} y={18}>
          {year}
        </text>
      ))}
      <circle className="bassin-baton__dot" cx={Math.min(width - 4, layout.today * width)} cy={24} r={4} />
      {placed.map(({ lane, top, rows }) => (
        <g key={`${lane.role} ${lane.solution}`}>
          <text className="bassin-still__title" x={0} y={top + 20}>
            {describeLane(lane, says)}
          </text>
          {rows.length === 0 ? (
            <text className="bassin-still__soft" x={0} y={top + 42}>
              {says.text("baton.nobody")}
            </text>
          ) : null}
          {rows.map(({ row, lines, x, top: first, bar }) => (
            <g key={row.key}>
              <StillLines className="bassin-still__words" lines={lines} x={x} y={first} step={step} />
              <rect
                className="bassin-baton__stretch"
                data-kind={row.kind}
                x={row.stretch.left * width}
                y={bar}
                width={Math.max(6, row.stretch.width * width)}
                height={barHeight}
                rx={barHeight / 2}
              />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
