import { Card, Loading, useLocale } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { isEntity, nameOfChange } from "./journal-words.ts";

const shown = 6;

/** The latest changes, each with its day. */
export function JournalCard() {
  const text = useAppText();
  const locale = useLocale();
  const { territory, ecosystem } = useEcosystemPlace();
  const { data: entries } = useQuery(trpc.record.journal.queryOptions({ territory, ecosystem, limit: shown }));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const byDay = Map.groupBy(entries ?? [], ({ at }) => day.format(new Date(at)));
  return (
    <Card title={text("evaluation.journal.title")} hint={text("evaluation.journal.hint")}>
      {entries === undefined ? <Loading lines={3} /> : null}
      {entries?.length === 0 ? <p className="bassin-soft">{text("evaluation.journal.none")}</p> : null}
      <ul className="changes">
        {[...byDay].map(([when, changes]) => (
          <li key={when}>
            <span className="changes__when">{when}</span>
            {changes.map((entry) => (
              <p key={entry.id} className="changes__one">
                {isEntity(entry.entity)
                  ? text(`evaluation.journal.${entry.action}`, { entity: text(`factGroup.${entry.entity}`) })
                  : null}
                {nameOfChange(entry) ? <span className="changes__name">{nameOfChange(entry)}</span> : null}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
