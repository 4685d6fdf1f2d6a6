import { LifeFunctionTag } from "@bassin/ui";
import { useState } from "react";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import type { ListedPlugin } from "./find-plugins.ts";
import { PluginDetails } from "./plugin-details.tsx";
import type { PluginSummary } from "./plugin-queries.ts";
import { PluginSwitch } from "./plugin-switch.tsx";

/** What a plugin is worth, in plain words: its level and what it means, its sources, who answers for it. */
function PluginWorth({ plugin }: { plugin: PluginSummary }) {
  const text = useAppText();
  const level = plugin.quality ?? "unsaid";
  const { told, unconfirmed } = plugin.sources;
  return (
    <div className="plugin__worth bassin-soft">
      <p>
        <strong>{text(`home.plugins.quality.${level}`)}</strong>
        {" – "}
        {text(`home.plugins.qualityMeans.${level}`)}{" "}
        {unconfirmed === 0
          ? text("home.plugins.confirmed")
          : text("home.plugins.unconfirmed", { count: unconfirmed, told })}
      </p>
      <p>
        {text("home.plugins.kept", {
          maintainers: plugin.maintainers.map(({ name }) => name).join(", "),
          licence: plugin.licence,
          version: plugin.version,
        })}
      </p>
    </div>
  );
}

export interface PluginCardProps extends Pick<ListedPlugin, "plugin" | "isEnabled"> {
  territory: string;
  mayChange: boolean;
}

/** A plugin among others: the questions it helps with, what it brings, what it is worth; the rest when asked for. */
export function PluginCard({ plugin, isEnabled, territory, mayChange }: PluginCardProps) {
  const text = useAppText();
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  const name = said(plugin.name);
  const { counts } = plugin;
  return (
    <article className="bassin-card plugin" aria-label={name} data-open={isOpen ? "" : undefined}>
      <h2 className="bassin-card__title">{name}</h2>
      <p className="plugin__tags">
        {plugin.lifeFunctions.map((one) => (
          <LifeFunctionTag key={one} lifeFunction={one} />
        ))}
        <span className="plugin__state" data-enabled={isEnabled ? "" : undefined}>
          {text(isEnabled ? "home.plugins.enabled" : "home.plugins.disabled")}
        </span>
      </p>
      <p className="plugin__helps">{text("home.plugins.helps")}</p>
      <ul>
        {plugin.questions.map((question) => (
          <li key={question.fr}>{said(question)}</li>
        ))}
      </ul>
      <p className="plugin__brings">
        {text("home.plugins.brings", {
          indicators: text("home.plugins.indicators", { count: counts.indicators }),
          solutions: text("home.plugins.solutions", { count: counts.solutions }),
          stakes: text("home.plugins.stakes", { count: counts.stakes }),
        })}
      </p>
      <PluginWorth plugin={plugin} />
      {mayChange ? <PluginSwitch plugin={plugin} isEnabled={isEnabled} territory={territory} /> : null}
      <details className="plugin__details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {text("home.plugins.details")}
          <span className="bassin-hidden"> – {name}</span>
        </summary>
        {isOpen ? <PluginDetails plugin={plugin} /> : null}
      </details>
    </article>
  );
}
