import type { ChartDrawing, DrawnPanel, DrawnPoint } from "./chart-layout.ts";

function PointDrawing({ point: { x, y, isDoubtful, words, margin } }: { point: DrawnPoint }) {
  return (
    <g className="bassin-chart__point" data-doubtful={isDoubtful ? "" : undefined}>
      {margin ? <path className="bassin-chart__margin" d={`M${x} ${margin.from}V${margin.to}`} /> : null}
      <circle cx={x} cy={y} r={4.5} />
      {isDoubtful ? (
        <text className="bassin-chart__doubt" x={x} y={y - 11} textAnchor="middle">
          ?
        </text>
      ) : null}
      {words === undefined || isDoubtful ? null : (
        <text className="bassin-chart__value" x={x} y={y - 12} textAnchor="middle">
          {words}
        </text>
      )}
    </g>
  );
}

function PanelDrawing({ panel }: { panel: DrawnPanel }) {
  const { left, right, top, bottom, target } = panel;
  return (
    <g>
      <text className="bassin-chart__name" x={left} y={top - 10}>
        {panel.name}
      </text>
      {panel.steps.map(({ y, words }) => (
        <g key={words}>
          <path className="bassin-chart__rule" d={`M${left} ${y}H${right}`} />
          <text className="bassin-chart__step" x={left - 8} y={y + 4} textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      {panel.labels.map(({ x, words }) => (
        <text key={words} className="bassin-chart__step" x={x} y={bottom + 22} textAnchor="middle">
          {words}
        </text>
      ))}
      {panel.gaps.map((x) => (
        <path key={x} className="bassin-chart__gap" d={`M${x - 5} ${bottom}h10`} />
      ))}
      {panel.breaks.map((x) => (
        <path key={x} className="bassin-chart__break" d={`M${x} ${top}V${bottom}`} />
      ))}
      {panel.baseline === undefined ? null : (
        <path className="bassin-chart__baseline" d={`M${left} ${panel.baseline}H${right}`} />
      )}
      {panel.lines.map((line) => (
        <path key={line} className="bassin-chart__line" d={line} />
      ))}
      {panel.points.map((point) => (
        <PointDrawing key={point.key} point={point} />
      ))}
      {target === undefined ? null : (
        <g className="bassin-chart__target">
          <path d={`M${target.x} ${target.y - 7}l7 7l-7 7l-7 -7z`} />
          <text x={target.x} y={target.y - 12} textAnchor="middle">
            {target.words}
          </text>
        </g>
      )}
    </g>
  );
}

/** Series as one drawing: a line that stops where nobody knows, its margin, what was and what is hoped for. */
export function ChartPicture({ drawing: { width, height, panels } }: { drawing: ChartDrawing }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {panels.map((panel) => (
        <PanelDrawing key={panel.name} panel={panel} />
      ))}
    </svg>
  );
}
