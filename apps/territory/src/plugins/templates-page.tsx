import { Loading, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { findTemplate } from "./draft-of.ts";
import { DraftPage } from "./draft-page.tsx";
import { catalogueOptions, enabledOptions } from "./plugin-queries.ts";
import { Repertoires } from "./repertoires.tsx";

/** Starting from a template: the repertoires of the plugins enabled here, then the draft one of them opened. */
export function TemplatesPage() {
  const text = useAppText();
  usePageTitle(text("shell.templates"));
  const { place, facts } = useEcosystem();
  const { brouillon } = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/solution/modeles" });
  const { data: catalogue } = useQuery(catalogueOptions());
  const { data: enabled } = useQuery(enabledOptions(place.territory));
  if (catalogue === undefined || enabled === undefined) return <Loading />;
  const installed = catalogue.installed.map(({ plugin }) => plugin);
  // One that was adopted stays open here: it can be set back.
  const draft = facts.solutions.find(({ id, template }) => id === brouillon && template != null);
  const origin = draft && findTemplate(installed, draft);
  if (draft && origin) return <DraftPage key={draft.id} solution={draft.id} {...origin} />;
  return (
    <>
      <Question lead={text("templates.lead")}>{text("templates.title")}</Question>
      {brouillon === undefined ? null : <p role="status">{text("templates.missingDraft")}</p>}
      <Repertoires plugins={installed.filter(({ key }) => enabled.some((one) => one.plugin === key && one.enabled))} />
    </>
  );
}
