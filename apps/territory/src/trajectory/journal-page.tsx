import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { client, trpc } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { Journal } from "./journal.tsx";
import { everyChange, wantedOf } from "./journal-filter.ts";

const perPage = 50;
const older = {
  initialPageParam: undefined,
  getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined,
};

/** Who changed what in an ecosystem, filtered and page after page. */
export function EcosystemJournalPage() {
  const text = useAppText();
  const { territory, ecosystem } = useEcosystemPlace();
  const [filter, setFilter] = useState(everyChange);
  const place = { territory, ecosystem };
  const { data: writers } = useQuery(trpc.trajectory.journal.writersInEcosystem.queryOptions(place));
  const pages = useInfiniteQuery({
    queryKey: [...trpc.trajectory.journal.ofEcosystem.queryKey(place), filter],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      client.trajectory.journal.ofEcosystem.query({ ...place, ...wantedOf(filter), limit: perPage, before: pageParam }),
    ...older,
  });
  return (
    <Journal
      territory={territory}
      lead={text("journal.lead")}
      filter={filter}
      onFilter={setFilter}
      writers={writers ?? []}
      pages={pages}
      isOfEcosystem
    />
  );
}

/** Who changed what in the directory, the perimeter and the roles of a territory. */
export function TerritoryJournalPage() {
  const text = useAppText();
  const { territory } = useParams({ from: "/signed-in/t/$territory" });
  const [filter, setFilter] = useState(everyChange);
  const { data: writers } = useQuery(trpc.trajectory.journal.writersInTerritory.queryOptions({ territory }));
  const pages = useInfiniteQuery({
    queryKey: [...trpc.trajectory.journal.ofTerritory.queryKey({ territory }), filter],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      client.trajectory.journal.ofTerritory.query({
        territory,
        ...wantedOf(filter),
        limit: perPage,
        before: pageParam,
      }),
    ...older,
  });
  return (
    <Journal
      territory={territory}
      lead={text("journal.leadTerritory")}
      filter={filter}
      onFilter={setFilter}
      writers={writers ?? []}
      pages={pages}
    />
  );
}
