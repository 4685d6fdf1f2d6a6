import { Card } from "@bassin/ui";
import { useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";

const shownPast = 4;

/** The latest of what people tell of their past, and the future they wish. */
export function ChronicleCard() {
  const text = useAppText();
  const { facts, date, hasCome } = useFactReader();
  const past = facts.chronicleEntries
    .filter(({ kind, on }) => kind === "past" && hasCome(on))
    .toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? 1 : -1))
    .slice(0, shownPast);
  const wished = facts.chronicleEntries.filter(({ kind }) => kind !== "past").slice(0, 2);
  return (
    <Card title={text("evaluation.chronicle.title")} hint={text("evaluation.chronicle.hint")}>
      {past.length === 0 ? <p className="bassin-soft">{text("evaluation.chronicle.none")}</p> : null}
      <ul className="changes">
        {past.map(({ id, title, on }) => (
          <li key={id}>
            {on == null ? null : <span className="changes__when">{date(on)}</span>}
            {title}
          </li>
        ))}
      </ul>
      {wished.length > 0 ? (
        <>
          <h3 className="changes__wishes">{text("evaluation.chronicle.wishes")}</h3>
          <ul className="changes">
            {wished.map(({ id, title, on }) => (
              <li key={id}>
                {on == null ? null : <span className="changes__when">{date(on)}</span>}
                {title}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
