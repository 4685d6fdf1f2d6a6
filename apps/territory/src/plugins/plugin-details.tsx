import { ErrorNotice, Loading } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { PluginIndicators } from "./plugin-indicators.tsx";
import { definitionOptions, type PluginSummary } from "./plugin-queries.ts";
import { PluginStakes } from "./plugin-stakes.tsx";

/** The whole of a plugin, asked for once it is unfolded: stakes, indicators, repertoires. */
export function PluginDetails({ plugin: summary }: { plugin: PluginSummary }) {
  const text = useAppText();
  const said = useSaid();
  const { data: plugin, error, refetch } = useQuery(definitionOptions(summary));
  if (error) return <ErrorNotice onRetry={() => void refetch()}>{text("home.plugins.detail.failed")}</ErrorNotice>;
  if (plugin === undefined) return <Loading />;
  return (
    <div className="plugin-details">
      <PluginStakes plugin={plugin} />
      <PluginIndicators plugin={plugin} />
      <section>
        <h3>{text("home.plugins.detail.solutions")}</h3>
        <ul className="plugin-solutions">
          {plugin.solutions.map(({ key, name, summary: words }) => (
            <li key={key}>
              <strong>{said(name)}</strong> – {said(words)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
