import { ErrorNotice, Loading, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { DraftPage } from "./draft-page.tsx";
import { catalogueOptions, enabledOptions, type PluginSummary } from "./plugin-queries.ts";
import { Repertoires } from "./repertoires.tsx";
import { useOrigin } from "./use-origin.ts";

/** All the repertoires of the plugins enabled here, whether a draft was looked for and is gone or not. */
function Choice({ plugins, isDraftGone }: { plugins: readonly PluginSummary[]; isDraftGone: boolean }) {
  const text = useAppText();
  return (
    <>
      <Question lead={text("templates.lead")}>{text("templates.title")}</Question>
      {isDraftGone ? <p role="status">{text("templates.missingDraft")}</p> : null}
      <Repertoires plugins={plugins} />
    </>
  );
}

/** Starting from a template: the repertoires of the plugins enabled here, then the draft one of them opened. */
export function TemplatesPage() {
  const text = useAppText();
  usePageTitle(text("shell.templates"));
  const { place, facts } = useEcosystem();
  const { brouillon } = useSearch({ from: "/signed-in/t/$territory/e/$ecosystem/solution/modeles" });
  const { data: catalogue } = useQuery(catalogueOptions());
  const { data: met } = useQuery(enabledOptions(place.territory));
  // One that was adopted stays open here: it can be set back.
  const draft = facts.solutions.find(({ id, template }) => id === brouillon && template != null);
  const origin = useOrigin(draft);
  if (catalogue === undefined || met === undefined) return <Loading />;
  const enabled = catalogue.installed.filter(({ key }) => met.some((one) => one.plugin === key && one.enabled));
  if (origin.state === "failed") return <ErrorNotice onRetry={origin.retry}>{text("templates.failed")}</ErrorNotice>;
  if (origin.state === "reading") return <Loading />;
  if (draft && origin.found) return <DraftPage key={draft.id} solution={draft.id} {...origin.found} />;
  return <Choice plugins={enabled} isDraftGone={brouillon !== undefined} />;
}
