import { useUiText } from "../locales/use-ui-text.ts";

/** What the bars of the years say. */
export function YearsLegend() {
  const text = useUiText();
  return (
    <ul className="bassin-legend bassin-years__legend" aria-label={text("equilibrium.legend")}>
      {(["cost", "resource"] as const).map((side) => (
        <li key={side}>
          <svg className="bassin-years__swatch" viewBox="0 0 30 14" aria-hidden="true">
            <g className="bassin-years__side" data-side={side}>
              <rect className="bassin-years__bar" width={30} height={14} />
            </g>
          </svg>
          {text(`equilibrium.${side}Legend`)}
        </li>
      ))}
      <li>
        <svg className="bassin-years__swatch" viewBox="0 0 30 14" aria-hidden="true">
          <g className="bassin-years__side" data-side="cost">
            <rect className="bassin-years__bar" width={17} height={14} />
            <rect className="bassin-years__bar" x={17} width={13} height={14} />
          </g>
        </svg>
        {text("equilibrium.pieceLegend")}
      </li>
    </ul>
  );
}
