import { AppLink, Card, Question } from "@bassin/ui";
import { client } from "../api/trpc.ts";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { WritingPlace } from "../record/writing-place.tsx";
import { AdoptSolution } from "../solution/adopt-solution.tsx";
import { partHref, templatesHref } from "../territory/addresses.ts";
import { DraftComponent } from "./draft-component.tsx";
import { type Plugin, readProgress, type Template } from "./draft-of.ts";
import { keepRecord, rereadFacts } from "./draft-records.ts";
import { DraftText } from "./draft-text.tsx";
import { DraftUses } from "./draft-uses.tsx";
import { LeftAside } from "./left-aside.tsx";

export interface DraftPageProps {
  solution: string;
  plugin: Plugin;
  template: Template;
}

/** A draft opened from a repertoire, on one page: what it is called, what people could do, and each component decided here. */
export function DraftPage({ solution: id, plugin, template }: DraftPageProps) {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const mayWrite = useMay("solution.write");
  const solution = facts.solutions.find((one) => one.id === id);
  if (solution === undefined) return null;
  const components = facts.components.filter((component) => component.solution === id);
  const at = { territory: place.territory, ecosystem: place.ecosystem };
  const field = {
    row: solution,
    keep: (row: typeof solution) => keepRecord(place, "solutions", row),
    reread: async () => (await rereadFacts(place)).solutions.find((one) => one.id === id),
  };
  const candidateOf = (key: string | null | undefined) =>
    template.components.find((candidate) => key?.endsWith(`/${candidate.key}`));
  return (
    <>
      <Question
        above={
          <>
            <AppLink href={templatesHref(place)}>{text("templates.backToList")}</AppLink> ·{" "}
            {text("templates.draft.from", {
              template: said(template.name),
              plugin: said(plugin.name),
              version: solution.template?.version ?? "",
            })}
          </>
        }
        lead={text("templates.draft.lead")}
      >
        {text("templates.draft.title")}
      </Question>
      <fieldset className="draft" disabled={!mayWrite}>
        <Card>
          <DraftText
            {...field}
            name="name"
            label={text("templates.draft.name")}
            isRequired
            read={(row) => row.name}
            update={(version, name) => client.solution.solution.update.mutate({ ...at, id, version, said: { name } })}
          />
          <DraftText
            {...field}
            name="summary"
            label={text("templates.draft.summary")}
            isLong
            read={(row) => row.summary}
            update={(version, summary) =>
              client.solution.solution.update.mutate({ ...at, id, version, said: { summary: summary || null } })
            }
          />
        </Card>
        <DraftUses solution={id} template={template} />
        <Card title={text("templates.draft.differs")}>
          <ul>
            {template.whatDiffers.map((one) => (
              <li key={one.fr}>{said(one)}</li>
            ))}
          </ul>
        </Card>
        <section className="draft__components">
          <h2>{text("templates.draft.components")}</h2>
          <p className="bassin-soft">{text("templates.draft.componentsHint")}</p>
          <p role="status">{text("templates.draft.progress", { ...readProgress(facts, id) })}</p>
          {components.map((component) => (
            <DraftComponent key={component.id} component={component} candidate={candidateOf(component.template)} />
          ))}
          <LeftAside solution={id} plugin={plugin} template={template} />
        </section>
        {mayWrite ? (
          <WritingPlace>
            <AdoptSolution row={{ ...solution }} />
          </WritingPlace>
        ) : null}
        <Card title={text("templates.draft.questions")}>
          <ul>
            {template.questions.map(({ key, ask }) => (
              <li key={key}>{said(ask)}</li>
            ))}
          </ul>
        </Card>
      </fieldset>
      <p>
        <AppLink className="bassin-link" href={partHref(place, "solution", factAnchor("solution"))}>
          {text("templates.draft.next")}
        </AppLink>
      </p>
    </>
  );
}
