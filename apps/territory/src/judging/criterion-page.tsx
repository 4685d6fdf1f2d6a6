import { type FrameworkCriterion, type FrameworkPlan, readCriterionVoices, standpointWords } from "@bassin/core";
import { AppLink, Citation, Question, useLocale } from "@bassin/ui";
import { useParams } from "@tanstack/react-router";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { refuseAddress } from "../routes/read-address.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { frameworkHref } from "../territory/addresses.ts";
import { DiagnosisFacts } from "./diagnosis-facts.tsx";
import { type JudgedSubject, nameSubject, writeSubject } from "./judged-subject.ts";
import { SayCard } from "./say-card.tsx";
import { Talks } from "./talks.tsx";
import { useFrameworkKey, useFrameworkReading, useSubject } from "./use-framework.ts";
import { Voices } from "./voices.tsx";
import "./judging.css";

/** Other questions that help, those of one standpoint, and beacons to go by. */
function Help({ criterion }: { criterion: FrameworkCriterion }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const [, ...others] = criterion.questions;
  const from = Object.entries(criterion.questionsFrom ?? {});
  if (others.length + from.length + criterion.beacons.length === 0) return null;
  return (
    <div className="criterion-help">
      {others.length > 0 ? (
        <section>
          <h2>{text("judging.criterion.others")}</h2>
          <ul>
            {others.map((one) => (
              <li key={one.fr}>{said(one)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {from.map(([standpoint, questions]) => (
        <section key={standpoint}>
          <h2>
            {text("judging.criterion.from", {
              standpoint: standpointWords[standpoint as keyof typeof standpointWords][locale],
            })}
          </h2>
          <ul>
            {questions.map((one) => (
              <li key={one.fr}>{said(one)}</li>
            ))}
          </ul>
        </section>
      ))}
      {criterion.beacons.length > 0 ? (
        <section>
          <h2>{text("judging.criterion.beacons")}</h2>
          <ul>
            {criterion.beacons.map((one) => (
              <li key={one.fr}>
                {said(one)} {one.section ? <Citation section={one.section} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** The questions before and after, in the order of the tree. */
function Steps({ plan, criterion, subject }: { plan: FrameworkPlan; criterion: string; subject: JudgedSubject }) {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const { key, criteria } = plan.framework;
  const at = criteria.findIndex(({ id }) => id === criterion);
  const href = (id: string) => frameworkHref(place, key, id) + writeSubject(subject);
  const [before, after] = [criteria[at - 1], criteria[at + 1]];
  return (
    <nav className="part-steps" aria-label={text("judging.framework")}>
      {before ? (
        <AppLink href={href(before.id)}>
          <small>{text("judging.criterion.previous")}</small> {said(before.name)}
        </AppLink>
      ) : (
        <span />
      )}
      {after ? (
        <AppLink href={href(after.id)}>
          <small>{text("judging.criterion.next")}</small> {said(after.name)}
        </AppLink>
      ) : null}
    </nav>
  );
}

function CriterionContent({ framework: key, criterion: id }: { framework: string; criterion: string }) {
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const subject = useSubject();
  const { framework, plan, placed, moment } = useFrameworkReading(key, subject);
  const criterion = plan.criteria.get(id) ?? refuseAddress();
  const here = placed.at.get(id) ?? [];
  const reading = readCriterionVoices(here, moment);
  const [question = criterion.name] = criterion.questions;
  const about = nameSubject(subject, facts);
  usePageTitle(said(criterion.name));
  return (
    <div className="judging">
      <Question
        above={
          <>
            <AppLink className="bassin-link" href={frameworkHref(place, key) + writeSubject(subject)}>
              {said(framework.name)}
            </AppLink>
            <span>{[said(criterion.name), about].filter((one) => one !== undefined).join(" · ")}</span>
            {criterion.section ? <Citation section={criterion.section} /> : null}
          </>
        }
      >
        {said(question)}
      </Question>
      <Help criterion={criterion} />
      <Voices reading={reading} />
      <SayCard framework={framework} criterion={criterion} subject={subject} />
      <Talks framework={framework} criterion={criterion.id} subject={subject} placed={here} asOf={moment.asOf} />
      <DiagnosisFacts criteria={criterion.diagnosis ?? []} />
      <Steps plan={plan} criterion={id} subject={subject} />
    </div>
  );
}

/** A criterion: its question, voices side by side, what their spread gives to talk about, what was said of it. */
export function CriterionPage() {
  const framework = useFrameworkKey();
  const { criterion = "" } = useParams({ strict: false });
  return <CriterionContent key={criterion} framework={framework} criterion={criterion} />;
}
