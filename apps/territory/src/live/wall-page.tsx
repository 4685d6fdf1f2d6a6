import { AppLink, Rosette, StatusMark, useLocale, useUiText } from "@bassin/ui";
import { useEffect, useState } from "react";
import { drawRosette } from "../evaluation/rosette-parts.ts";
import { listThings } from "../evaluation/things.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ecosystemHref } from "../territory/addresses.ts";
import { useRecentChanges } from "./recent-changes.ts";
import { sayLive } from "./say-live.ts";
import { listTurned, type TurnedCriterion } from "./turned-criteria.ts";
import "./wall.css";

/** Lines that can be read from the back of a hall. */
const mostLines = 6;

/** The criteria that turned since the wall was opened. */
function useTurned(): readonly TurnedCriterion[] {
  const { diagnosis } = useEcosystem();
  const [first, setFirst] = useState(diagnosis);
  useEffect(() => setFirst((kept) => (kept.asOf === diagnosis.asOf ? kept : diagnosis)), [diagnosis]);
  return listTurned(first, diagnosis);
}

/** What has just changed: the criteria that turned, then who wrote what, the last first. */
function Latest() {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const { facts } = useEcosystem();
  const turned = useTurned();
  const recent = useRecentChanges().toReversed();
  const setting = { text, uiText, locale };
  return (
    <section className="on-wall__latest" aria-live="polite">
      <h2>{text("live.wall.latest")}</h2>
      {turned.length + recent.length === 0 ? <p className="bassin-soft">{text("live.wall.nothing")}</p> : null}
      <ul>
        {turned.slice(0, mostLines).map(({ id, name, before, after }) => (
          <li key={id} className="on-wall__turned">
            <StatusMark status={after} />
            {text("live.wall.said", {
              criterion: said(name),
              before: uiText(`status.${before}`),
              after: uiText(`status.${after}`),
            })}
          </li>
        ))}
        {recent.slice(0, Math.max(2, mostLines - turned.length)).map((change) => (
          <li key={change.id}>{sayLive(change, facts, setting)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where an ecosystem stands, large enough for a hall, and changing as people write. */
export function WallPage() {
  const text = useAppText();
  const uiText = useUiText();
  const said = useSaid();
  const locale = useLocale();
  const { place, facts, diagnosis } = useEcosystem();
  usePageTitle(text("live.wall.page"));
  return (
    <div className="on-wall">
      <p className="on-wall__place">
        {facts.territory.name} · {facts.ecosystem.name}
        <AppLink className="bassin-link" href={ecosystemHref(place)}>
          {text("live.wall.leave")}
        </AppLink>
      </p>
      <h1>{said(diagnosis.title)}</h1>
      <p className="on-wall__sentence">{said(diagnosis.sentence)}</p>
      <div className="on-wall__columns">
        <div className="on-wall__rosette">
          <Rosette parts={drawRosette(diagnosis, { locale, uiText, place })} />
        </div>
        <div>
          <section className="on-wall__next">
            <h2>{text("live.wall.next")}</h2>
            <ol>
              {listThings(diagnosis, { locale, text, place }).map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
            </ol>
          </section>
          <Latest />
        </div>
      </div>
    </div>
  );
}
