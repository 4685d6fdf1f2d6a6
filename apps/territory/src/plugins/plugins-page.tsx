import { isAllowedAt } from "@bassin/core";
import { EmptyState, Loading, Question, useUiText } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Answers } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import { everyPlugin, findPlugins, listPlugins } from "./find-plugins.ts";
import { PluginCard } from "./plugin-card.tsx";
import { catalogueOptions, enabledOptions } from "./plugin-queries.ts";
import { PluginSearch } from "./plugin-search.tsx";
import "./plugin-catalogue.css";

type Catalogue = Answers["plugins"]["catalogue"];

/** As many as one looks through before asking for the others. */
const shownFirst = 24;

/** What could not be loaded, with its reasons. */
function Quarantined({ quarantined }: Pick<Catalogue, "quarantined">) {
  const text = useAppText();
  const said = useSaid();
  if (quarantined.length === 0) return null;
  return (
    <section className="bassin-card quarantined">
      <h2 className="bassin-card__title">{text("home.plugins.quarantined")}</h2>
      <p className="bassin-soft">{text("home.plugins.quarantinedHint")}</p>
      {quarantined.map(({ name, problems }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {problems.map(({ rule, path, message }) => (
              <li key={`${rule} ${path}`}>
                {said(message)} <code>{path}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface PluginListProps {
  catalogue: Catalogue;
  enabled: ReadonlySet<string>;
  territory: string;
  mayChange: boolean;
}

/** The plugins, found by words, life function and state; the first ones at once, the others when asked for. */
function PluginList({ catalogue: { installed }, enabled, territory, mayChange }: PluginListProps) {
  const text = useAppText();
  const uiText = useUiText();
  const [search, setSearch] = useState(everyPlugin);
  const [isWhole, showAll] = useState(false);
  const listed = useMemo(
    () => listPlugins(installed, enabled, (one) => uiText(`lifeFunction.${one}`)),
    [installed, enabled, uiText],
  );
  const found = findPlugins(listed, search);
  const shown = isWhole ? found : found.slice(0, shownFirst);
  const rest = found.length - shown.length;
  if (installed.length === 0) return <EmptyState title={text("home.plugins.none")} />;
  const offered = new Set(installed.flatMap(({ lifeFunctions }) => lifeFunctions));
  return (
    <>
      <PluginSearch search={search} onSearch={setSearch} offered={offered} />
      <p role="status" className="bassin-soft">
        {text(found.length === 0 ? "home.plugins.noMatch" : "home.plugins.shown", { count: found.length })}
      </p>
      <div className="plugins">
        {shown.map(({ plugin, isEnabled }) => (
          <PluginCard
            key={plugin.key}
            plugin={plugin}
            territory={territory}
            isEnabled={isEnabled}
            mayChange={mayChange}
          />
        ))}
      </div>
      {rest > 0 ? (
        <Button variant="outline" onClick={() => showAll(true)}>
          {text("home.plugins.more", { count: rest })}
        </Button>
      ) : null}
    </>
  );
}

/** The plugins of the instance, each enabled here or not. */
export function PluginsPage() {
  const text = useAppText();
  usePageTitle(text("shell.plugins"));
  const { territory } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(territory));
  const { data: catalogue } = useQuery(catalogueOptions());
  const { data: met } = useQuery(enabledOptions(territory));
  const isAllowed = isAllowedAt(data.grants, "plugins.enable", { kind: "territory", territory });
  const enabled = useMemo(() => new Set(met?.flatMap((one) => (one.enabled ? [one.plugin] : []))), [met]);
  return (
    <>
      <Question lead={text("home.plugins.lead")}>{text("home.plugins.title")}</Question>
      {isAllowed ? null : <p className="bassin-soft">{text("home.plugins.readOnly")}</p>}
      {catalogue === undefined || met === undefined ? (
        <Loading />
      ) : (
        <>
          <PluginList catalogue={catalogue} enabled={enabled} territory={territory} mayChange={isAllowed} />
          <Quarantined quarantined={catalogue.quarantined} />
        </>
      )}
    </>
  );
}
