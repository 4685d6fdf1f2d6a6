import { StillLines } from "../picture/still-lines.tsx";
import {
  barHeight,
  type DrawnSide,
  type DrawnYear,
  lineStep,
  type YearsDrawing,
  type YearsShape,
} from "./years-layout.ts";

function SideDrawing({ side }: { side: DrawnSide }) {
  const { anchor, x } = side;
  return (
    <g className="bassin-years__side" data-side={side.side}>
      <text className="bassin-years__heading" x={x} y={side.headingY} textAnchor={anchor}>
        {side.heading}
      </text>
      {side.segments.map(({ id, ...segment }) => (
        <rect key={id} className="bassin-years__bar" y={side.bar} height={barHeight} {...segment} />
      ))}
      {side.words.map(({ id, lines, y }) => (
        <StillLines
          key={id}
          className="bassin-years__line"
          lines={lines}
          x={x}
          y={y}
          step={lineStep}
          textAnchor={anchor}
        />
      ))}
    </g>
  );
}

interface YearDrawingProps {
  year: DrawnYear;
  shape: YearsShape;
  drawing: YearsDrawing;
}

function YearDrawing({ year, shape, drawing: { width, middle } }: YearDrawingProps) {
  const isFacing = shape === "facing";
  const at = isFacing ? { x: middle, textAnchor: "middle" as const } : { x: 0, textAnchor: "start" as const };
  return (
    <g>
      <path className="bassin-years__rule" d={`M0 ${year.top + 1}H${width}`} />
      <text className="bassin-years__year" y={year.top + 26} {...at}>
        {year.year}
      </text>
      {year.sides.map((side) => (
        <SideDrawing key={side.side} side={side} />
      ))}
      <StillLines className="bassin-years__note" lines={year.notes.lines} y={year.notes.y} step={lineStep} {...at} />
    </g>
  );
}

/** The years as one drawing: what is spent and what comes in, on one scale, each bar made of its lines. */
export function YearsPicture({ drawing, shape }: { drawing: YearsDrawing; shape: YearsShape }) {
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      {drawing.years.map((year) => (
        <YearDrawing key={year.year} year={year} shape={shape} drawing={drawing} />
      ))}
    </svg>
  );
}
