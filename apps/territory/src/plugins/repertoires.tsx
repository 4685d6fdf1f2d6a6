import { AppLink, Card, EmptyState, ErrorNotice, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { readRefusal } from "../api/refusal.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { pluginsHref, templatesHref } from "../territory/addresses.ts";
import { listDrafts, type Plugin, readProgress, type Template } from "./draft-of.ts";
import { openDraft } from "./open-draft.ts";

type Opened = { readonly key: string; readonly problem?: unknown };

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

interface RepertoireProps {
  plugin: Plugin;
  template: Template;
  mayOpen: boolean;
}

function Repertoire({ plugin, template, mayOpen }: RepertoireProps) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const router = useRouter();
  const { place, facts } = useEcosystem();
  const [opened, setOpened] = useState<Opened>();
  const isBusy = opened !== undefined && opened.problem === undefined;
  const refusal = readRefusal(opened?.problem);
  const open = async () => {
    setOpened({ key: template.key });
    try {
      const draft = await openDraft({ place, facts, plugin, template, locale });
      router.history.push(templatesHref(place, draft));
    } catch (problem) {
      setOpened({ key: template.key, problem });
    }
  };
  return (
    <Card title={said(template.name)}>
      <p>{said(template.summary)}</p>
      <p className="bassin-soft">
        {text("templates.performances", { count: template.performances.length })} ·{" "}
        {text("templates.components", { count: template.components.length })}
      </p>
      {mayOpen ? (
        <Button
          variant="outline"
          aria-disabled={isBusy}
          aria-label={text("templates.openNamed", { name: said(template.name) })}
          onClick={() => (isBusy ? undefined : void open())}
        >
          {text(isBusy ? "templates.opening" : "templates.open")}
        </Button>
      ) : null}
      {opened?.problem === undefined ? null : (
        <ErrorNotice onRetry={() => void open()}>
          {refusal ? said(refusal.message) : text("shell.failure.unreachable")}
        </ErrorNotice>
      )}
    </Card>
  );
}

/** What others have held together, by plugin enabled here; each opens a draft. */
export function Repertoires({ plugins }: { plugins: readonly Plugin[] }) {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const mayOpen = useMay("solution.write");
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
      {plugins.map((plugin) => (
        <section key={plugin.key}>
          <h2 className="repertoires__title">{text("templates.from", { plugin: said(plugin.name) })}</h2>
          <div className="repertoires__list">
            {plugin.solutions.map((template) => (
              <Repertoire key={template.key} plugin={plugin} template={template} mayOpen={mayOpen} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
