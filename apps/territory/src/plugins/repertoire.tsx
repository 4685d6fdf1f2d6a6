import { Card, ErrorNotice, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { readRefusal } from "../api/refusal.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { templatesHref } from "../territory/addresses.ts";
import { type Plugin, stakesServed, type Template } from "./draft-of.ts";
import { openDraft } from "./open-draft.ts";
import { RepertoireContents } from "./repertoire-contents.tsx";

export interface RepertoireProps {
  plugin: Plugin;
  template: Template;
  mayOpen: boolean;
}

/** Opens the draft of a repertoire and goes there. */
function useOpening({ plugin, template }: Pick<RepertoireProps, "plugin" | "template">) {
  const locale = useLocale();
  const router = useRouter();
  const { place, facts } = useEcosystem();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const open = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      router.history.push(templatesHref(place, await openDraft({ place, facts, plugin, template, locale })));
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, open: () => (isBusy ? undefined : void open()) };
}

/** A repertoire: what it is about, what it holds when unfolded, and a draft to open from it. */
export function Repertoire({ plugin, template, mayOpen }: RepertoireProps) {
  const text = useAppText();
  const said = useSaid();
  const { facts } = useEcosystem();
  const { isBusy, problem, open } = useOpening({ plugin, template });
  const refusal = readRefusal(problem);
  const name = said(template.name);
  const served = new Set(stakesServed(facts, plugin.key, template));
  const titles = facts.stakes.flatMap(({ id, title }) => (served.has(id) ? [title] : []));
  return (
    <article aria-label={name} className="repertoire">
      <Card>
        <h3>{name}</h3>
        <p>{said(template.summary)}</p>
        {titles.length > 0 ? <p>{text("templates.serves", { stakes: titles.join(", ") })}</p> : null}
        <p className="bassin-soft">
          {text("templates.performances", { count: template.performances.length })} ·{" "}
          {text("templates.components", { count: template.components.length })}
        </p>
        {mayOpen ? (
          <Button
            variant="outline"
            aria-disabled={isBusy}
            aria-label={text("templates.openNamed", { name })}
            onClick={open}
          >
            {text(isBusy ? "templates.opening" : "templates.open")}
          </Button>
        ) : null}
        {problem === undefined ? null : (
          <ErrorNotice onRetry={open}>
            {refusal ? said(refusal.message) : text("shell.failure.unreachable")}
          </ErrorNotice>
        )}
        <details>
          <summary>
            {text("templates.see")}
            <span className="bassin-hidden"> – {name}</span>
          </summary>
          <RepertoireContents plugin={plugin} template={template} />
        </details>
      </Card>
    </article>
  );
}
