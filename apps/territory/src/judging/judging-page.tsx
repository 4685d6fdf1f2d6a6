import { hasBegun } from "@bassin/core";
import { AppLink, Card, Loading, Question, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { CampaignsCard } from "../campaigns/campaigns-card.tsx";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { frameworkHref } from "../territory/addresses.ts";
import { Hearing } from "./heard.tsx";
import { type FrameworkBrief, frameworksOptions } from "./judging-queries.ts";
import "./judging.css";

/** Where a framework comes from, in a word. */
function useOrigin(): (framework: FrameworkBrief) => string | undefined {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  return ({ plugin, source }) => {
    if (plugin === null) return source === null ? undefined : said(source);
    const key = `lifeFunction.${plugin}`;
    const name = uiText(key as Parameters<typeof uiText>[0]);
    return text("judging.fromPlugin", { plugin: name === key ? plugin : name });
  };
}

function FrameworkItem({ framework }: { framework: FrameworkBrief }) {
  const text = useAppText();
  const said = useSaid();
  const origin = useOrigin();
  const { place, facts, diagnosis } = useEcosystem();
  const own = facts.judgements.filter((one) => one.framework === framework.key && hasBegun(one.on, diagnosis.asOf));
  const spoken = new Set(own.map(({ criterion }) => criterion)).size;
  return (
    <li className="framework-item">
      <h3>
        <AppLink className="bassin-link" href={frameworkHref(place, framework.key)}>
          {said(framework.name)}
        </AppLink>
      </h3>
      <p>{framework.branches.map(said).join(" · ")}</p>
      <p className="bassin-soft">
        {[
          origin(framework),
          framework.subject === "actor" ? text("judging.ofActor") : undefined,
          spoken === 0
            ? text("judging.spokenOfNone")
            : text("judging.spokenOf", { count: spoken, all: Math.max(spoken, framework.criteria) }),
        ]
          .filter((one) => one !== undefined)
          .join(" · ")}
      </p>
    </li>
  );
}

/** The way into evaluating together: campaigns under way, the frameworks, who has been heard. */
export function JudgingPage() {
  const text = useAppText();
  const { place, facts, diagnosis } = useEcosystem();
  const { data: frameworks } = useQuery(frameworksOptions(place));
  usePageTitle(text("judging.page"));
  return (
    <div className="judging">
      <Question lead={text("judging.lead")}>{text("judging.question")}</Question>
      <CampaignsCard />
      <Card title={text("judging.frameworks")}>
        <Hearing facts={facts} judgements={facts.judgements} asOf={diagnosis.asOf} />
        {frameworks === undefined ? (
          <Loading lines={6} />
        ) : (
          <ul className="framework-list">
            {frameworks.map((framework) => (
              <FrameworkItem key={framework.key} framework={framework} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
