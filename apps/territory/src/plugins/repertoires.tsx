import { AppLink, Card, EmptyState, ErrorNotice, Loading } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { pluginsHref, templatesHref } from "../territory/addresses.ts";
import { listDrafts, readProgress } from "./draft-of.ts";
import { sortByStakes } from "./near-plugins.ts";
import { definitionOptions, type PluginSummary } from "./plugin-queries.ts";
import { Repertoire } from "./repertoire.tsx";

/** More than these, all near, are folded: nobody reads so many at once. */
const mostUnfolded = 3;

/** The drafts already opened here, to go on with. */
function Drafts() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const drafts = listDrafts(facts);
  if (drafts.length === 0) return null;
  return (
    <Card title={text("templates.drafts")}>
      <ul className="drafts">
        {drafts.map(({ id, name }) => (
          <li key={id}>
            <AppLink className="bassin-link" href={templatesHref(place, id)}>
              {name}
            </AppLink>{" "}
            <span className="bassin-soft">{text("templates.draft.progress", { ...readProgress(facts, id) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The repertoires of a plugin, read when they are shown. */
function PluginRepertoires({ plugin: summary }: { plugin: PluginSummary }) {
  const text = useAppText();
  const mayOpen = useMay("solution.write");
  const { data: plugin, error, refetch } = useQuery(definitionOptions(summary));
  if (error) return <ErrorNotice onRetry={() => void refetch()}>{text("templates.failed")}</ErrorNotice>;
  if (plugin === undefined) return <Loading />;
  return (
    <div className="repertoires__list">
      {plugin.solutions.map((template) => (
        <Repertoire key={template.key} plugin={plugin} template={template} mayOpen={mayOpen} />
      ))}
    </div>
  );
}

/** The repertoires of a plugin, folded on their number. */
function FoldedRepertoires({ plugin }: { plugin: PluginSummary }) {
  const text = useAppText();
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  const solutions = text("home.plugins.solutions", { count: plugin.counts.solutions });
  return (
    <details className="repertoires__folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("templates.unfold", { plugin: said(plugin.name), solutions })}</summary>
      {isOpen ? <PluginRepertoires plugin={plugin} /> : null}
    </details>
  );
}

/** Those of what is at stake here, unfolded unless they are many. */
function NearRepertoires({ plugins }: { plugins: readonly PluginSummary[] }) {
  const text = useAppText();
  const said = useSaid();
  if (plugins.length > mostUnfolded) return plugins.map((one) => <FoldedRepertoires key={one.key} plugin={one} />);
  return plugins.map((plugin) => (
    <section key={plugin.key}>
      <h2 className="repertoires__title">{text("templates.from", { plugin: said(plugin.name) })}</h2>
      <PluginRepertoires plugin={plugin} />
    </section>
  ));
}

/** What others have held together, by plugin enabled here: first those of the life functions at stake. */
export function Repertoires({ plugins }: { plugins: readonly PluginSummary[] }) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const mayOpen = useMay("solution.write");
  const { near, others } = sortByStakes(plugins, facts.stakes);
  if (plugins.length === 0) {
    return (
      <EmptyState
        title={text("templates.noPlugin")}
        action={<AppLink href={pluginsHref(place.territory)}>{text("templates.choosePlugins")}</AppLink>}
      >
        {text("templates.noPluginText")}
      </EmptyState>
    );
  }
  return (
    <div className="repertoires">
      <Drafts />
      {mayOpen ? null : <p className="bassin-soft">{text("templates.readOnly")}</p>}
      {facts.stakes.length === 0 ? <p className="bassin-soft">{text("templates.noStake")}</p> : null}
      <NearRepertoires plugins={near} />
      {others.length === 0 ? null : (
        <section>
          <h2 className="repertoires__title">{text("templates.others")}</h2>
          <p className="bassin-soft">{text("templates.othersHint")}</p>
          {others.map((plugin) => (
            <FoldedRepertoires key={plugin.key} plugin={plugin} />
          ))}
        </section>
      )}
    </div>
  );
}
