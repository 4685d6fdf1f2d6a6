import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Plugin } from "./draft-of.ts";
import { nameIndicators } from "./indicators-of.ts";

const dimensions = ["ecological", "wellBeing", "territorial"] as const;

interface StakeDimensionProps {
  plugin: Plugin;
  stake: Plugin["stakes"][number];
  dimension: (typeof dimensions)[number];
}

/** One dimension of a stake: what it speaks of, then its indicators or why there is none. */
function StakeDimension({ plugin, stake, dimension }: StakeDimensionProps) {
  const text = useAppText();
  const said = useSaid();
  const { speaksOf, reveals = [], gap } = stake.dimensions[dimension];
  return (
    <>
      <dt>{text(`home.plugins.detail.${dimension}`)}</dt>
      <dd>
        {said(speaksOf)}
        {reveals.length === 0 ? null : (
          <ul className="plugin-stake__reveals">
            {nameIndicators(plugin, reveals).map((label) => (
              <li key={label.fr}>{said(label)}</li>
            ))}
          </ul>
        )}
        {gap === undefined ? null : (
          <p className="bassin-soft">{text("home.plugins.detail.gap", { reason: said(gap) })}</p>
        )}
      </dd>
    </>
  );
}

/** The stakes of a plugin in their three dimensions (§4.2-1), each with its indicators or an explicit gap. */
export function PluginStakes({ plugin }: { plugin: Plugin }) {
  const text = useAppText();
  const said = useSaid();
  return (
    <section>
      <h3>{text("home.plugins.detail.stakes")}</h3>
      {plugin.stakes.map((stake) => (
        <div key={stake.key} className="plugin-stake">
          <h4>{said(stake.label)}</h4>
          <p className="bassin-soft">{said(stake.ask)}</p>
          <dl>
            {dimensions.map((dimension) => (
              <StakeDimension key={dimension} plugin={plugin} stake={stake} dimension={dimension} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
