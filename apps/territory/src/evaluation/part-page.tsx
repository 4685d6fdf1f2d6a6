import type { Part } from "@bassin/core";
import { AppLink, Citation, Question, useUiText } from "@bassin/ui";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { listAimFacts } from "../aim/aim-facts.ts";
import { listGovernanceFacts } from "../governance/governance-facts.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { listProductionFacts } from "../production/production-facts.ts";
import { listChapters } from "../record/fact-chapters.ts";
import { FactGroups } from "../record/fact-groups.tsx";
import type { FactGroup } from "../record/fact-line.ts";
import type { FactReader } from "../record/fact-reader.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { listSolutionFacts } from "../solution/solution-facts.ts";
import { indicatorsHref, partHref, templatesHref } from "../territory/addresses.ts";
import { listValueFacts } from "../value/value-facts.ts";
import { Criteria, criteriaAnchor } from "./criteria.tsx";
import { PageContents } from "./page-contents.tsx";
import { isDrawn, PartPicture, pictureAnchor } from "./part-picture.tsx";
import { isPart, partKeys, partSections } from "./parts.ts";
import { useEcosystem, useFactReader, useMay } from "./use-ecosystem.ts";

/** Read by those who may write only: the page of a reader never loads it. */
const WritableFacts = lazy(async () => ({ default: (await import("../record/writable-facts.tsx")).WritableFacts }));

const listFacts: Record<Part, (reader: FactReader) => FactGroup[]> = {
  aim: listAimFacts,
  solution: listSolutionFacts,
  production: listProductionFacts,
  value: listValueFacts,
  governance: listGovernanceFacts,
};

/** The other parts, in the order of the definition. */
function PartSteps({ part }: { part: Part }) {
  const text = useAppText();
  const uiText = useUiText();
  const { place } = useEcosystem();
  const at = partKeys.indexOf(part);
  const [before, after] = [partKeys[at - 1], partKeys[at + 1]];
  return (
    <nav className="part-steps" aria-label={text("evaluation.part.parts")}>
      {before ? (
        <AppLink href={partHref(place, before)}>
          <small>{text("evaluation.part.previous")}</small> {uiText(`part.${before}`)}
        </AppLink>
      ) : (
        <span />
      )}
      {after ? (
        <AppLink href={partHref(place, after)}>
          <small>{text("evaluation.part.next")}</small> {uiText(`part.${after}`)}
        </AppLink>
      ) : null}
    </nav>
  );
}

function PartContent({ part }: { part: Part }) {
  const text = useAppText();
  const uiText = useUiText();
  const { place, facts, diagnosis } = useEcosystem();
  const reader = useFactReader();
  const isAllowed = useMay(`${part}.write`);
  const mayWrite = isAllowed && facts.territory.illustration == null && place.date === undefined;
  const groups = listFacts[part](reader);
  usePageTitle(uiText(`part.${part}`));
  const criteria = diagnosis.parts.find(({ key }) => key === part)?.criteria ?? [];
  const chapters = listChapters(groups.filter(({ lines }) => mayWrite || lines.length > 0));
  return (
    <div className="part">
      <Question
        above={
          <>
            {uiText(`part.${part}`)} · <Citation section={partSections[part]} />
          </>
        }
        lead={text(`evaluation.parts.${part}.lead`)}
      >
        {text(`evaluation.parts.${part}.question`)}
      </Question>
      <PageContents
        places={[
          ...(isDrawn(part) ? [{ id: pictureAnchor, label: text(`evaluation.picture.${part}`) }] : []),
          { id: criteriaAnchor, label: text("evaluation.part.criteria") },
          ...chapters.map(({ id, title, told }) => ({ id, label: title, told })),
        ]}
      />
      <PartPicture part={part} />
      <Criteria criteria={criteria} />
      <section className="said">
        <h2>{text("evaluation.part.said")}</h2>
        <p className="bassin-soft">{text("evaluation.part.saidHint")}</p>
        {mayWrite ? (
          <Suspense fallback={<FactGroups groups={groups} />}>
            <WritableFacts groups={groups} />
          </Suspense>
        ) : (
          <FactGroups groups={groups} />
        )}
        {part === "solution" ? (
          <p className="bassin-screen-only">
            <AppLink className="bassin-link" href={templatesHref(place)}>
              {text("evaluation.part.openTemplates")}
            </AppLink>
            {" · "}
            <AppLink className="bassin-link" href={indicatorsHref(place)}>
              {text("indicators.onPartLink")}
            </AppLink>
          </p>
        ) : null}
      </section>
      <PartSteps part={part} />
    </div>
  );
}

/** One of the five parts: its question, its criteria, what is said of it. */
export function PartPage() {
  const { part } = useParams({ from: "/signed-in/t/$territory/e/$ecosystem/$part" });
  return isPart(part) ? <PartContent key={part} part={part} /> : null;
}
