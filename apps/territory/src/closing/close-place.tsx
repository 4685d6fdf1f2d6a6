import { momentErased } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { type ClosablePlace, type Contents, closePlace, readContents, rereadPlaces } from "./closing-queries.ts";
import { DownloadFile } from "./download-file.tsx";
import { GoesList } from "./goes-list.tsx";
import { TypedName } from "./typed-name.tsx";
import "./closing.css";

export interface ClosePlaceProps {
  place: ClosablePlace;
  /** What the territory is called, for its file. */
  territoryName: string;
}

/** What will happen, in the order of time. */
function Next() {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  return (
    <section>
      <h3>{text("closing.next")}</h3>
      <ol className="closing__next">
        <li>{text("closing.nextNow")}</li>
        <li>{text("closing.nextDays")}</li>
        <li>{text("closing.nextGone", { date: day.format(momentErased(new Date())) })}</li>
      </ol>
    </section>
  );
}

/** Closes a territory or an ecosystem, once all that goes with it was said and its name typed. */
export function ClosePlace({ place, territoryName }: ClosePlaceProps) {
  const text = useAppText();
  const navigate = useNavigate();
  const [contents, setContents] = useState<Contents>();
  const { send, isBusy, problem } = useSending();
  const kind = place.ecosystem === null ? "territory" : "ecosystem";
  if (contents === undefined) {
    const open = () => send(async () => setContents(await readContents(place)));
    return (
      <div className="closing">
        <Button variant="subtle" aria-disabled={isBusy} onClick={open}>
          {text(`closing.${kind}.open`)}
        </Button>
        {problem ? <p role="alert">{problem}</p> : null}
      </div>
    );
  }
  const { name } = contents;
  const close = (typed: string) =>
    send(async () => {
      await closePlace(place, typed);
      await navigate({ to: "/fermes" });
      await rereadPlaces(place);
    });
  return (
    <div className="closing">
      <GoesList contents={contents} isTerritory={kind === "territory"} />
      <Next />
      <DownloadFile territory={place.territory} name={territoryName} />
      <TypedName
        name={name}
        submit={text("closing.close", { name })}
        keep={text("closing.keep")}
        isBusy={isBusy}
        problem={problem}
        onSure={close}
        onKeep={() => setContents(undefined)}
      />
    </div>
  );
}
