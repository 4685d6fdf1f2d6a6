import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEcosystemPlace, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { ChangeList } from "./change-list.tsx";
import "./journal.css";

const shown = 10;

function Told({ record }: { record: string }) {
  const text = useAppText();
  const { territory, ecosystem } = useEcosystemPlace();
  const { data } = useQuery(
    trpc.trajectory.journal.ofEcosystem.queryOptions({ territory, ecosystem, record, limit: shown }),
  );
  if (data === undefined) return null;
  return (
    <details className="record-history">
      <summary>{text("journal.history.title")}</summary>
      {data.entries.length === 0 ? <p className="bassin-soft">{text("journal.history.none")}</p> : null}
      <ChangeList entries={data.entries} people={data.people} isDetailed />
    </details>
  );
}

/** Who changed a record, since when: for those who may read the journal. */
export function RecordHistory({ record }: { record: string }) {
  const mayRead = useMay("journal.read");
  return mayRead && !record.startsWith("new-") ? <Told record={record} /> : null;
}
