import { parts } from "@bassin/core";
import { useLocale, useUiText } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { personOptions } from "../account/session.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { announce, takeLeave, type Whereabouts } from "./announce.ts";
import type { Present } from "./follow-place.ts";
import { usePeopleHere } from "./people-here.ts";
import { sayLive } from "./say-live.ts";
import { type JustChanged, useLive } from "./use-live.ts";
import { useOpenRecord } from "./writing-in.ts";
import "./live.css";

/** Names beyond these are counted. */
const mostNames = 4;

/** Says to the others where one is, while one is there; and in the end, that one leaves. */
function useAnnouncing(
  isWanted: boolean,
  { territory, ecosystem }: Pick<Whereabouts, "territory" | "ecosystem">,
): void {
  const page = useRouterState({
    select: ({ location }) => location.pathname.split("/").slice(5).join("/").slice(0, 60),
  });
  const record = useOpenRecord();
  const last = useRef<Whereabouts>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    last.current = { territory, ecosystem, page, record };
    return announce(last.current);
  }, [isWanted, territory, ecosystem, page, record]);
  useEffect(() => () => void (last.current && takeLeave(last.current)), [territory, ecosystem]);
}

/** Who else is here, and on which part. */
function People({ people }: { people: readonly Present[] }) {
  const text = useAppText();
  const uiText = useUiText();
  const locale = useLocale();
  const byAccount = [...new Map(people.map((one) => [one.account, one])).values()];
  if (byAccount.length === 0) return null;
  const named = byAccount.slice(0, mostNames).map(({ name, page }) => {
    const part = parts.find((one) => one === page);
    return part === undefined ? name : text("live.at", { name, page: uiText(`part.${part}`) });
  });
  const rest = byAccount.length - named.length;
  const all = rest > 0 ? [...named, text("live.others", { count: rest })] : named;
  return (
    <p className="live-line__people">
      <span className="live-line__dot" aria-hidden="true" />
      {text("live.withYou", { names: new Intl.ListFormat(locale, rest > 0 ? { type: "unit" } : {}).format(all) })}
    </p>
  );
}

/** What others just changed, in one sentence. */
function Just({ just: { changes, isMuch } }: { just: JustChanged }) {
  const text = useAppText();
  const setting = { text, uiText: useUiText(), locale: useLocale() };
  const { facts } = useEcosystem();
  const last = changes.at(-1);
  if (isMuch) return <p>{text("live.much")}</p>;
  if (last === undefined) return null;
  const said = `${sayLive(last, facts, setting)}.`;
  const more = changes.length - 1;
  return <p>{more === 0 ? said : text("live.andMore", { last: said, count: more })}</p>;
}

/** Others on the same ecosystem at the same moment: who they are, and what they just changed. */
export function LiveLine() {
  const { place } = useEcosystem();
  const { data: person } = useSuspenseQuery(personOptions());
  const mayMeet = useMay("journal.read");
  const just = useLive(place, person?.account);
  const people = usePeopleHere();
  useAnnouncing(mayMeet, place);
  return (
    <div className="live-line">
      <People people={people} />
      <div role="status">
        <Just just={just} />
      </div>
    </div>
  );
}
