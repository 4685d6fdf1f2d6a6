import { useMemo } from "react";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { Plugin } from "./draft-of.ts";
import { type WordedIndicator, wordIndicators } from "./indicators-of.ts";
import { ToldSource } from "./told-source.tsx";

function IndicatorEntry({ indicator, formula }: WordedIndicator) {
  const text = useAppText();
  const said = useSaid();
  const { label, performance, direction, limits, source } = indicator;
  return (
    <li>
      <details className="plugin-indicator">
        <summary>
          {said(label)}{" "}
          <span className="bassin-soft">
            {text(`home.plugins.detail.direction.${direction}`)}
            {source.confirmed ? null : ` · ${text("home.plugins.detail.toConfirm")}`}
          </span>
        </summary>
        <p>{said(performance)}</p>
        <dl>
          {formula === undefined ? null : (
            <>
              <dt>{text("home.plugins.detail.formula")}</dt>
              <dd>{said(formula)}</dd>
            </>
          )}
          <dt>{text("home.plugins.detail.limits")}</dt>
          <dd>{said(limits)}</dd>
          <dt>{text("home.plugins.detail.source")}</dt>
          <dd>
            <ToldSource source={source} />
          </dd>
        </dl>
      </details>
    </li>
  );
}

/** The indicators of a plugin: each unfolds on what it speaks of, how it is computed, and where it comes from. */
export function PluginIndicators({ plugin }: { plugin: Plugin }) {
  const text = useAppText();
  const worded = useMemo(() => wordIndicators(plugin), [plugin]);
  return (
    <section>
      <h3>{text("home.plugins.detail.indicators")}</h3>
      <ul className="plugin-indicators">
        {worded.map((one) => (
          <IndicatorEntry key={one.indicator.key} {...one} />
        ))}
      </ul>
    </section>
  );
}
