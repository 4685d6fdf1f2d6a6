import { Card, EmptyState, LifeFunctionTag, useLocale } from "@bassin/ui";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { FactGroup, FactLine } from "./fact-line.ts";

function Line({ line }: { line: FactLine }) {
  const text = useAppText();
  return (
    <li className="fact" data-past={line.isPast ? "" : undefined}>
      <p className="fact__title">
        {line.title}{" "}
        {line.lifeFunctions?.map((one) => (
          <LifeFunctionTag key={one} lifeFunction={one} />
        ))}
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

/** What is said of a part, kind by kind; and the kinds nobody has spoken of. */
export function FactGroups({ groups }: { groups: readonly FactGroup[] }) {
  const text = useAppText();
  const locale = useLocale();
  const told = groups.filter(({ lines }) => lines.length > 0);
  const untold = groups.filter(({ lines }) => lines.length === 0);
  if (told.length === 0) {
    return <EmptyState title={text("evaluation.part.nothing")}>{text("evaluation.part.nothingText")}</EmptyState>;
  }
  return (
    <>
      <div className="fact-groups">
        {told.map(({ key, title, lines }) => (
          <div key={key} id={factAnchor(key)} className="fact-group">
            <Card title={title}>
              <ul className="facts">
                {lines.toSorted(currentFirst).map((line) => (
                  <Line key={line.id} line={line} />
                ))}
              </ul>
            </Card>
          </div>
        ))}
      </div>
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
