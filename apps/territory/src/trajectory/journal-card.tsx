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
  return (
    <Card title={text("evaluation.journal.title")} hint={text("evaluation.journal.hint")}>
      {entries === undefined ? <Loading lines={3} /> : null}
      {entries?.length === 0 ? <p className="bassin-soft">{text("evaluation.journal.none")}</p> : null}
      <ul className="changes">
        {entries?.map((entry) => (
          <li key={entry.id}>
            <span className="changes__when">{day.format(new Date(entry.at))}</span>
            {isEntity(entry.entity)
              ? text("evaluation.journal.line", {
                  entity: text(`factGroup.${entry.entity}`),
                  action: text(`evaluation.journal.${entry.action}`),
                })
              : null}
            {nameOfChange(entry) ? <span className="changes__name">{nameOfChange(entry)}</span> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
