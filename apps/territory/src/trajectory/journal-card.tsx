import { AppLink, Card, Loading } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { journalHref } from "../territory/addresses.ts";
import { ChangeList } from "./change-list.tsx";

const shown = 6;

/** The latest changes, each with its day. */
export function JournalCard() {
  const text = useAppText();
  const place = useEcosystemPlace();
  const { territory, ecosystem } = place;
  const { data } = useQuery(trpc.trajectory.journal.ofEcosystem.queryOptions({ territory, ecosystem, limit: shown }));
  return (
    <Card title={text("journal.recent.title")} hint={text("journal.recent.hint")}>
      {data === undefined ? <Loading lines={3} /> : null}
      {data?.entries.length === 0 ? <p className="bassin-soft">{text("journal.none")}</p> : null}
      {data ? <ChangeList entries={data.entries} people={data.people} /> : null}
      <AppLink className="bassin-link" href={journalHref(place)}>
        {text("journal.history.all")}
      </AppLink>
    </Card>
  );
}
