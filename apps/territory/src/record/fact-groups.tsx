import { Card, EmptyState, LifeFunctionTag, useLocale } from "@bassin/ui";
import { type ReactNode, useState } from "react";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactGroup, FactLine } from "./fact-line.ts";

/** What lets people write in the lists, for those whose role allows it. */
export interface FactTools {
  /** Whether facts of this kind can be written here. */
  readonly isWritten: (group: FactGroup) => boolean;
  /** What adds to a list. */
  readonly addTo: (group: FactGroup) => ReactNode;
  /** What says more of a fact. */
  readonly specify: (group: FactGroup, line: FactLine) => ReactNode;
}

function Line({ line, tool }: { line: FactLine; tool?: ReactNode }) {
  const text = useAppText();
  return (
    <li className="fact" data-past={line.isPast ? "" : undefined}>
      <p className="fact__title">
        {line.title}{" "}
        {line.lifeFunctions?.map((one) => (
          <LifeFunctionTag key={one} lifeFunction={one} />
        ))}
        {tool}
      </p>
      {line.notes.length > 0 || line.isPast ? (
        <p className="fact__notes">{[...(line.isPast ? [text("facts.past")] : []), ...line.notes].join(" · ")}</p>
      ) : null}
      {line.details.length > 0 ? (
        <dl className="fact__details">
          {line.details.map(({ label, text: words }) => (
            <div key={`${label} ${words}`}>
              {label ? <dt>{label}</dt> : <dt className="bassin-hidden">{text("facts.label.note")}</dt>}
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

/** Current facts first; those that ended stay, after them. */
const currentFirst = (a: FactLine, b: FactLine) => Number(a.isPast ?? false) - Number(b.isPast ?? false);

interface GroupProps {
  group: FactGroup;
  tools?: FactTools | undefined;
}

/** As many facts of one kind as are read at a glance; the others unfold. */
const shownAtOnce = 8;

function Lines({ group, tools }: GroupProps) {
  const text = useAppText();
  const lines = group.lines
    .toSorted(currentFirst)
    .map((line) => <Line key={line.id} line={line} tool={tools?.specify(group, line)} />);
  if (lines.length <= shownAtOnce + 1) return lines.length > 0 ? <ul className="facts">{lines}</ul> : null;
  return (
    <>
      <ul className="facts">{lines.slice(0, shownAtOnce)}</ul>
      <details className="facts-rest">
        <summary>{text("writing.others", { count: lines.length - shownAtOnce })}</summary>
        <ul className="facts">{lines.slice(shownAtOnce)}</ul>
      </details>
    </>
  );
}

function Group({ group, tools }: GroupProps) {
  return (
    <div id={factAnchor(group.key)} className="fact-group">
      <Card title={group.title}>
        <Lines group={group} tools={tools} />
        {tools?.addTo(group)}
      </Card>
    </div>
  );
}

/** The kinds of facts that answer one question; those spoken of later stay folded, under their names. */
function Chapter({
  title,
  groups,
  tools,
}: {
  title: string;
  groups: readonly FactGroup[];
  tools?: FactTools | undefined;
}) {
  const text = useAppText();
  const locale = useLocale();
  const [rare] = useState(() => new Set(groups.filter(isFolded).map(({ key }) => key)));
  const folded = groups.filter(({ key }) => rare.has(key));
  const isSought = folded.some(({ key }) => window.location.hash === `#${factAnchor(key)}`);
  const names = new Intl.ListFormat(locale).format(folded.map((group) => group.title.toLocaleLowerCase(locale)));
  return (
    <section className="fact-chapter">
      {title === "" ? null : <h2 className="fact-chapter__title">{title}</h2>}
      <div className="fact-groups">
        {groups
          .filter(({ key }) => !rare.has(key))
          .map((group) => (
            <Group key={group.key} group={group} tools={tools} />
          ))}
      </div>
      {folded.length > 0 ? (
        <details className="fact-fold" open={isSought}>
          <summary>
            {text("writing.more")} <span className="bassin-soft">{names}</span>
          </summary>
          <div className="fact-groups">
            {folded.map((group) => (
              <Group key={group.key} group={group} tools={tools} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

const isFolded = ({ isRare, lines }: FactGroup) => isRare === true && lines.length === 0;

/** What is said of a part, question by question; and the kinds nobody has spoken of. */
export function FactGroups({ groups, tools }: { groups: readonly FactGroup[]; tools?: FactTools }) {
  const text = useAppText();
  const locale = useLocale();
  const isShown = (group: FactGroup) => group.lines.length > 0 || tools?.isWritten(group) === true;
  const told = groups.filter(isShown);
  const untold = groups.filter((group) => !isShown(group));
  if (told.length === 0) {
    return <EmptyState title={text("evaluation.part.nothing")}>{text("evaluation.part.nothingText")}</EmptyState>;
  }
  const chapters = Map.groupBy(told, ({ chapter = "" }) => chapter);
  return (
    <>
      {[...chapters].map(([title, own]) => (
        <Chapter key={title} title={title} groups={own} tools={tools} />
      ))}
      {untold.length > 0 ? (
        <p className="bassin-soft fact-groups__untold">
          {text("evaluation.part.unsaid", {
            groups: new Intl.ListFormat(locale).format(untold.map(({ title }) => title.toLocaleLowerCase(locale))),
          })}
          {untold.map(({ key }) => (
            <span key={key} id={factAnchor(key)} />
          ))}
        </p>
      ) : null}
    </>
  );
}
