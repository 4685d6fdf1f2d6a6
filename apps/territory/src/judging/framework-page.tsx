import { type CriterionSummary, type FrameworkCriterion, type FrameworkPlan, levelWords } from "@bassin/core";
import { AppLink, Citation, EmptyState, Question, useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { frameworkHref } from "../territory/addresses.ts";
import { ChooseSubject } from "./choose-subject.tsx";
import { Hearing } from "./heard.tsx";
import { type JudgedSubject, nameSubject, writeSubject } from "./judged-subject.ts";
import { useFrameworkKey, useFrameworkReading, useSubject } from "./use-framework.ts";
import "./judging.css";

interface TreeProps {
  plan: FrameworkPlan;
  summary: ReadonlyMap<string, CriterionSummary>;
  subject: JudgedSubject;
}

/** Who was heard at a criterion, voice by voice, each with the levels it says now. */
function HeardVoices({ one }: { one: CriterionSummary }) {
  const text = useAppText();
  const locale = useLocale();
  return (
    <ul className="heard">
      {one.voices.map(({ voice, levels }) => (
        <li key={voice}>
          {text(`judging.voice.${voice}`)}{" "}
          <span className="bassin-soft">
            {[...new Set(levels)].map((level) => levelWords[level][locale]).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function CriterionLine({ criterion, tree }: { criterion: FrameworkCriterion; tree: TreeProps }) {
  const isBranch = criterion.parent == null;
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const one = tree.summary.get(criterion.id);
  const href = frameworkHref(place, tree.plan.framework.key, criterion.id) + writeSubject(tree.subject);
  const under = (tree.plan.under.get(criterion.id) ?? []).flatMap((id) => tree.plan.criteria.get(id) ?? []);
  return (
    <li className="criterion-line">
      <p className="criterion-line__name">
        <AppLink className="bassin-link" href={href}>
          {isBranch ? text("judging.whole") : said(criterion.name)}
        </AppLink>{" "}
        {one ? (
          <span className="spread-tag" data-spread={one.spread}>
            {text(`judging.spread.${one.spread}`)}
          </span>
        ) : null}
      </p>
      {one && one.voices.length > 0 ? <HeardVoices one={one} /> : null}
      {under.length > 0 ? <CriterionList criteria={under} tree={tree} /> : null}
    </li>
  );
}

function CriterionList({ criteria, tree }: { criteria: readonly FrameworkCriterion[]; tree: TreeProps }) {
  return (
    <ul className="criterion-list">
      {criteria.map((criterion) => (
        <CriterionLine key={criterion.id} criterion={criterion} tree={tree} />
      ))}
    </ul>
  );
}

/** What is under a branch, in words: where to go and talk, never how well it goes. */
function useUnder(): (one: CriterionSummary) => string {
  const text = useAppText();
  return ({ under, spread }) => {
    const [isSaid, isApart] = [Number(spread !== "silent"), Number(spread === "apart")];
    const [all, spoken, apart] = [under.criteria + 1, under.spokenOf + isSaid, under.apart + isApart];
    if (spoken === 0) return text("judging.under.none");
    const talk = apart === 0 ? [] : [text("judging.under.apart", { count: apart })];
    return [text("judging.under.spoken", { count: spoken, all }), ...talk].join(" ");
  };
}

function Branch({ criterion, tree }: { criterion: FrameworkCriterion; tree: TreeProps }) {
  const said = useSaid();
  const sayUnder = useUnder();
  const one = tree.summary.get(criterion.id);
  const under = (tree.plan.under.get(criterion.id) ?? []).flatMap((id) => tree.plan.criteria.get(id) ?? []);
  return (
    <section className="bassin-card branch" aria-labelledby={`branch-${criterion.id}`}>
      <h2 className="bassin-card__title" id={`branch-${criterion.id}`}>
        {said(criterion.name)} {criterion.section ? <Citation section={criterion.section} /> : null}
      </h2>
      {one ? <p className="bassin-soft bassin-card__hint">{sayUnder(one)}</p> : null}
      <CriterionList
        criteria={under.length > 0 ? [criterion, ...under] : [criterion]}
        tree={withoutUnder(tree, criterion.id)}
      />
    </section>
  );
}

/** The branch itself is the first line of its own list: what is under it is not told twice. */
function withoutUnder(tree: TreeProps, branch: string): TreeProps {
  return { ...tree, plan: { ...tree.plan, under: new Map([...tree.plan.under, [branch, []]]) } };
}

function Tree({ framework: key, subject }: { framework: string; subject: JudgedSubject }) {
  const text = useAppText();
  const { facts, diagnosis } = useEcosystem();
  const { plan, summary, judgements } = useFrameworkReading(key, subject);
  const own = judgements.filter((one) => one.framework === key);
  return (
    <>
      {own.length === 0 ? (
        <EmptyState title={text("judging.nobody")}>{text("judging.nobodyText")}</EmptyState>
      ) : (
        <Hearing facts={facts} judgements={own} asOf={diagnosis.asOf} />
      )}
      {plan.roots
        .flatMap((id) => plan.criteria.get(id) ?? [])
        .map((criterion) => (
          <Branch key={criterion.id} criterion={criterion} tree={{ plan, summary, subject }} />
        ))}
    </>
  );
}

/** The actors a framework was already used for, when none is chosen. */
function LookedAt({ framework: key }: { framework: string }) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const looked = new Set(facts.judgements.flatMap((one) => (one.framework === key ? (one.aboutActor ?? []) : [])));
  const actors = facts.actors.filter(({ id }) => looked.has(id));
  if (actors.length === 0) return <EmptyState title={text("judging.chooseActor")} />;
  return (
    <EmptyState title={text("judging.chooseActor")}>
      <p>{text("judging.chooseActorText")}</p>
      <ul>
        {actors.map(({ id, name }) => (
          <li key={id}>
            <AppLink className="bassin-link" href={frameworkHref(place, key) + writeSubject({ actor: id })}>
              {name}
            </AppLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** A framework: its tree, who has been heard at each criterion, where voices are apart. */
export function FrameworkPage() {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const key = useFrameworkKey();
  const subject = useSubject();
  const { framework } = useFrameworkReading(key, subject);
  const isOfActor = framework.subject === "actor";
  const name = nameSubject(subject, facts);
  usePageTitle(said(framework.name));
  return (
    <div className="judging">
      <Question
        above={[said(framework.name), name].filter((one) => one !== undefined).join(" · ")}
        lead={text("judging.frameworkLead")}
      >
        {text("judging.frameworkQuestion")}
      </Question>
      <ChooseSubject subject={subject} isOfActor={isOfActor} href={frameworkHref(place, key)} />
      {isOfActor && subject.actor === undefined ? (
        <LookedAt framework={key} />
      ) : (
        <Tree framework={key} subject={subject} />
      )}
    </div>
  );
}
