import { AppLink } from "@bassin/ui";
import { Button } from "@mantine/core";
import { memo } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { actorHref } from "../territory/addresses.ts";
import type { ListedActor } from "./search-actors.ts";

type Open = (id: string, button: HTMLElement) => void;

interface LineProps {
  territory: string;
  listed: ListedActor;
  onOpen: Open | undefined;
}

const Line = memo(function Line({ territory, listed, onOpen }: LineProps) {
  const text = useAppText();
  const { actor, commune, ecosystems } = listed;
  return (
    <li className="directory__line">
      <div>
        <p className="directory__name">
          {actor.name}
          {actor.collective === true ? (
            <span className="bassin-tag directory__group">{text("facts.collective")}</span>
          ) : null}
        </p>
        <p className="bassin-soft">
          {[text(`facts.nature.${actor.nature}`), actor.legalForm, commune].filter((one) => one != null).join(" · ")}
        </p>
      </div>
      {ecosystems.length === 0 ? (
        <p className="bassin-soft directory__where">{text("actors.directory.nowhere")}</p>
      ) : (
        <ul className="directory__where">
          {ecosystems.map(({ id, name }) => (
            <li key={id}>
              <AppLink className="bassin-link" href={actorHref({ territory, ecosystem: id }, actor.id)}>
                {name}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      {onOpen ? (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={text("writing.specifyNamed", { name: actor.name })}
          onClick={(event) => onOpen(actor.id, event.currentTarget)}
        >
          {text("writing.specify")}
        </Button>
      ) : null}
    </li>
  );
});

export interface DirectoryListProps {
  territory: string;
  found: readonly ListedActor[];
  /** How many the directory has in all. */
  all: number;
  onOpen: Open | undefined;
}

/** The actors that answer to the search, in alphabetical order. */
export function DirectoryList({ territory, found, all, onOpen }: DirectoryListProps) {
  const text = useAppText();
  const counted = text("actors.directory.count", { count: found.length });
  return (
    <section className="bassin-card directory" aria-label={text("actors.directory.list")}>
      <p className="bassin-soft directory__count" role="status">
        {found.length === all ? counted : text("actors.directory.shown", { shown: counted, all })}
      </p>
      {found.length === 0 ? <p>{text("actors.directory.none")}</p> : null}
      <ul className="directory__lines">
        {found.map((listed) => (
          <Line key={listed.actor.id} territory={territory} listed={listed} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
