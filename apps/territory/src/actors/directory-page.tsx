import { isAllowedAt } from "@bassin/core";
import { AppLink, EmptyState, Question, useLocale } from "@bassin/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { Notice } from "../record/writing.ts";
import { WritingNotice } from "../record/writing-notice.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { actorsImportHref } from "../territory/addresses.ts";
import { mapOptions, territoryOptions } from "../territory/territory-queries.ts";
import { ActorPanel } from "./actor-panel.tsx";
import { AddActorField } from "./add-actor-field.tsx";
import { DirectoryList } from "./directory-list.tsx";
import { directoryOptions } from "./directory-queries.ts";
import { DirectorySearch } from "./directory-search.tsx";
import { DownloadDirectory } from "./download-directory.tsx";
import { everyActor, listActors, searchActors } from "./search-actors.ts";
import "../record/writing.css";
import "./actors.css";

/** The directory of a territory, and whether the person may write in it. */
function useDirectory() {
  const { territory } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(territory));
  const { data: directory } = useSuspenseQuery(directoryOptions(territory));
  const { data: map } = useQuery(mapOptions(territory));
  const isAllowed = isAllowedAt(data.grants, "territory.write", { kind: "territory", territory });
  const communes = useMemo(() => map?.communes ?? [], [map]);
  return { territory, directory, communes, mayWrite: isAllowed && data.territory.illustration == null };
}

/** Everyone of the territory: found, added, said more of, removed; and the ecosystems in which each takes part. */
export function DirectoryPage() {
  const text = useAppText();
  const locale = useLocale();
  const { territory, directory, communes, mayWrite } = useDirectory();
  const [search, setSearch] = useState(everyActor);
  const [opened, setOpened] = useState<string>();
  const [notice, tell] = useState<Notice>();
  const opener = useRef<HTMLElement | null>(null);
  usePageTitle(text("actors.page"));
  const listed = useMemo(
    () => listActors(directory, new Map(communes.map(({ code, name }) => [code, name]))),
    [directory, communes],
  );
  const found = useMemo(() => searchActors(listed, search), [listed, search]);
  const setting = { territory, locale, text, tell };
  const actor = directory.actors.find(({ id }) => id === opened);
  const close = () => {
    setOpened(undefined);
    if (opener.current?.isConnected) opener.current.focus();
    else document.querySelector<HTMLElement>(".directory-add input")?.focus();
  };
  return (
    <>
      <Question lead={text("actors.directory.lead")}>{text("actors.directory.title")}</Question>
      {mayWrite ? <AddActorField setting={setting} actors={directory.actors} /> : null}
      {listed.length === 0 ? (
        <EmptyState title={text("actors.directory.emptyTitle")}>{text("actors.directory.empty")}</EmptyState>
      ) : (
        <DirectorySearch search={search} onSearch={setSearch} ecosystems={directory.ecosystems} />
      )}
      <p className="directory-links">
        {mayWrite ? (
          <AppLink className="bassin-link" href={actorsImportHref(territory)}>
            {text("actors.directory.import")}
          </AppLink>
        ) : null}
        {listed.length > 0 ? <DownloadDirectory listed={found} /> : null}
      </p>
      {listed.length > 0 ? (
        <DirectoryList
          territory={territory}
          found={found}
          all={listed.length}
          onOpen={
            mayWrite
              ? (id, button) => {
                  opener.current = button;
                  setOpened(id);
                }
              : undefined
          }
        />
      ) : null}
      {actor && mayWrite ? (
        <ActorPanel key={actor.id} setting={setting} actor={actor} communes={communes} onClose={close} />
      ) : null}
      <WritingNotice notice={notice} onUndone={tell} />
    </>
  );
}
