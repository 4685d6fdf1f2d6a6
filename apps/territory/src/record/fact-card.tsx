import { Card, LifeFunctionTag } from "@bassin/ui";
import { type ReactNode, useState } from "react";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactGroup, FactLine } from "./fact-line.ts";
import { countAtOnce } from "./fact-weight.ts";

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

export interface FactCardProps {
  group: FactGroup;
  tools?: FactTools | undefined;
}

/** The facts read at a glance, then those that unfold; what is added while one reads stays in sight. */
function Lines({ group, tools }: FactCardProps) {
  const text = useAppText();
  const lines = group.lines.toSorted(currentFirst);
  const [rest] = useState(() => new Set(lines.slice(countAtOnce(lines)).map(({ id }) => id)));
  const draw = (shown: readonly FactLine[]) => (
    <ul className="facts">
      {shown.map((line) => (
        <Line key={line.id} line={line} tool={tools?.specify(group, line)} />
      ))}
    </ul>
  );
  const folded = lines.filter(({ id }) => rest.has(id));
  const shown = lines.filter(({ id }) => !rest.has(id));
  return (
    <>
      {shown.length > 0 ? draw(shown) : null}
      {folded.length > 0 ? (
        <details className="facts-rest">
          <summary>{text("writing.others", { count: folded.length })}</summary>
          {draw(folded)}
        </details>
      ) : null}
    </>
  );
}

/** The facts of one kind, and what adds to them. */
export function FactCard({ group, tools }: FactCardProps) {
  return (
    <div id={factAnchor(group.key)} className="fact-group">
      <Card title={group.title}>
        <Lines group={group} tools={tools} />
        {tools?.addTo(group)}
      </Card>
    </div>
  );
}
