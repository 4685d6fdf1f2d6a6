import { ErrorNotice, Loading, Question } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { mapOptions } from "../territory/territory-queries.ts";
import { ChangeList } from "./change-list.tsx";
import { everyChange, type JournalFilter } from "./journal-filter.ts";
import { JournalSearch } from "./journal-search.tsx";
import type { JournalPage } from "./say-change.ts";
import "./journal.css";

export interface JournalProps {
  territory: string;
  lead: string;
  filter: JournalFilter;
  onFilter: (filter: JournalFilter) => void;
  writers: readonly { readonly account: string; readonly name: string }[];
  pages: {
    readonly data: { readonly pages: readonly JournalPage[] } | undefined;
    readonly isError: boolean;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
    readonly refetch: () => unknown;
  };
  isOfEcosystem?: boolean;
}

/** A journal: what narrows it down, its changes told in sentences, what is older. */
export function Journal({ territory, lead, filter, onFilter, writers, pages, isOfEcosystem = false }: JournalProps) {
  const text = useAppText();
  usePageTitle(text("journal.page"));
  const { data: map } = useQuery(mapOptions(territory));
  const communes = Object.fromEntries(map?.communes.map(({ code, name }) => [code, name]) ?? []);
  const read = pages.data?.pages ?? [];
  const entries = read.flatMap((page) => page.entries);
  const people = [...writers, ...read.flatMap((page) => page.people)];
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(everyChange);
  return (
    <>
      <Question lead={lead}>{text("journal.title")}</Question>
      <JournalSearch filter={filter} onFilter={onFilter} writers={writers} isOfEcosystem={isOfEcosystem} />
      {pages.isError ? <ErrorNotice onRetry={() => void pages.refetch()}>{text("writing.offline")}</ErrorNotice> : null}
      {pages.data === undefined && !pages.isError ? <Loading lines={6} /> : null}
      {pages.data !== undefined && entries.length === 0 ? (
        <p>{text(isNarrowed ? "journal.noMatch" : "journal.none")}</p>
      ) : null}
      {entries.length > 0 ? (
        <section className="bassin-card journal" aria-label={text("journal.page")}>
          <ChangeList entries={entries} people={people} communes={communes} isDetailed />
        </section>
      ) : null}
      {pages.hasNextPage ? (
        <Button variant="outline" aria-disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {text("journal.more")}
        </Button>
      ) : null}
    </>
  );
}
