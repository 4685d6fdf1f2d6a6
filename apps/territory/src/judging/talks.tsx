import {
  type Framework,
  hasBegun,
  lastDay,
  levelWords,
  type PlacedJudgement,
  readTalk,
  saySpread,
  type Talk,
} from "@bassin/core";
import { Card, useLocale } from "@bassin/ui";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { isAbout, type JudgedSubject } from "./judged-subject.ts";
import { TalkForm } from "./talk-form.tsx";
import { useMayJudge } from "./use-framework.ts";
import { useWho } from "./voices.tsx";

export interface TalksProps {
  framework: Framework;
  criterion: string;
  subject: JudgedSubject;
  placed: readonly PlacedJudgement[];
  asOf: string;
}

/** One talk: what was said, the disagreement that stays, and who says something else since. */
function OneTalk({ talk, placed, asOf }: Pick<TalksProps, "placed" | "asOf"> & { talk: Talk }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const reader = useFactReader();
  const sayWho = useWho();
  const { before, changed, joined } = readTalk(placed, lastDay(talk.on), { asOf });
  const heading = { date: reader.date(talk.on), between: talk.between ?? "" };
  return (
    <li className="talk">
      <h3>{text(talk.between == null ? "judging.talk.heading" : "judging.talk.headingBetween", heading)}</h3>
      <p className="talk__text">{talk.text}</p>
      {talk.disagreement == null ? null : (
        <p className="talk__kept">{text("judging.talk.kept", { words: talk.disagreement })}</p>
      )}
      {before.kind === "silent" ? null : (
        <p className="bassin-soft">{text("judging.talk.before", { sentence: said(saySpread(before).sentence) })}</p>
      )}
      {changed.map(({ before: then, after }) => (
        <p key={after.id} className="bassin-soft">
          {text("judging.talk.changed", {
            who: sayWho(after),
            after: levelWords[after.level][locale],
            before: levelWords[then.level][locale],
          })}
        </p>
      ))}
      {joined.length > 0 ? (
        <p className="bassin-soft">{text("judging.talk.joined", { count: joined.length })}</p>
      ) : null}
    </li>
  );
}

/** What was said together of a criterion: nothing of it settles what each voice says. */
export function Talks(props: TalksProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const mayJudge = useMayJudge();
  const { framework, criterion, subject, placed, asOf } = props;
  const talks = facts.talks
    .filter((one) => one.framework === framework.key && one.criterion === criterion)
    .filter(isAbout(subject))
    .filter(({ on }) => hasBegun(on, asOf))
    .toSorted((left, right) => (left.on < right.on ? 1 : -1));
  if (talks.length === 0 && placed.length === 0) return null;
  return (
    <Card title={text("judging.talk.title")}>
      {talks.length === 0 ? <p className="bassin-soft">{text("judging.talk.none")}</p> : null}
      <ul className="talks">
        {talks.map((talk) => (
          <OneTalk key={talk.id} talk={talk} placed={placed} asOf={asOf} />
        ))}
      </ul>
      {mayJudge ? <TalkForm framework={framework} criterion={criterion} subject={subject} /> : null}
    </Card>
  );
}
