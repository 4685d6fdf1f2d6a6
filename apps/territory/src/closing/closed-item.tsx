import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useState } from "react";
import { queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { type Closed, erasePlace, reopenPlace, rereadPlaces } from "./closing-queries.ts";
import { TypedName } from "./typed-name.tsx";
import "./closing.css";

export interface ClosedItemProps {
  closed: Closed;
  /** Told, in words, what was done: the item is gone then. */
  onDone: (words: string) => void;
}

/** Reopening, or erasing without waiting: for those who pilot. */
function Tools({ closed, name, onDone }: ClosedItemProps & { name: string }) {
  const text = useAppText();
  const { send, isBusy, problem } = useSending();
  const [isErasing, setErasing] = useState(false);
  const after = async (words: string) => {
    await rereadPlaces(closed);
    onDone(words);
  };
  const reopen = () =>
    send(async () => {
      await reopenPlace(closed);
      await after(text("closing.reopened", { name }));
      await queryClient.invalidateQueries();
    });
  const erase = (typed: string) =>
    send(async () => {
      await erasePlace(closed, typed);
      await after(text("closing.erased", { name }));
    });
  if (isErasing) {
    return (
      <>
        <p>{text("closing.eraseText")}</p>
        <TypedName
          name={name}
          submit={text("closing.erase", { name })}
          keep={text("closing.eraseKeep")}
          isBusy={isBusy}
          problem={problem}
          onSure={erase}
          onKeep={() => setErasing(false)}
        />
      </>
    );
  }
  return (
    <>
      <div className="settings-foot">
        <Button aria-disabled={isBusy} aria-label={text("closing.reopenNamed", { name })} onClick={reopen}>
          {text("closing.reopen")}
        </Button>
        <Button variant="subtle" aria-label={text("closing.eraseOpenNamed", { name })} onClick={() => setErasing(true)}>
          {text("closing.eraseOpen")}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}

/** A territory or an ecosystem that is closed: since when, by whom, until when it can be reopened. */
export function ClosedItem({ closed, onDone }: ClosedItemProps) {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  const name = closed.ecosystemName ?? closed.territoryName;
  const date = day.format(new Date(closed.closedAt));
  const who = closed.closedBy;
  return (
    <li className="bassin-card closed">
      <h2>{name}</h2>
      <p className="bassin-soft">
        {closed.ecosystem === null
          ? text("closing.wholeTerritory")
          : text("closing.inTerritory", { territory: closed.territoryName })}
      </p>
      <p>
        {who === null ? text("closing.closedOn", { date }) : text("closing.closedBy", { date, who })}.{" "}
        {text("closing.until", { date: day.format(new Date(closed.erasedAt)) })}
      </p>
      {closed.isPilot ? <Tools closed={closed} name={name} onDone={onDone} /> : null}
    </li>
  );
}
