import { useEffect, useState } from "react";
import { queryClient } from "../api/trpc.ts";
import { factsOptions } from "../evaluation/ecosystem-queries.ts";
import { atMostEvery } from "./at-most-every.ts";
import { followPlace, type LiveChange } from "./follow-place.ts";
import { setPeopleHere } from "./people-here.ts";
import { keepRecent } from "./recent-changes.ts";
import { type ChangedPlace, refreshPlace } from "./refresh-place.ts";
import { wroteWithin } from "./written-here.ts";

/** What others just changed, the last one last; and whether it was too much to be told one by one. */
export interface JustChanged {
  readonly changes: readonly LiveChange[];
  readonly isMuch: boolean;
}

const nothing: JustChanged = { changes: [], isMuch: false };

/** How long a change stays said (ms). */
const shown = 12_000;

/** What one's own page wrote comes back within this (ms). */
const ownEcho = 3000;

/** Reads again what is on the page as others change it, soon and not more than once a second; says what they changed. */
export function useLive({ territory, ecosystem }: ChangedPlace, account: string | undefined): JustChanged {
  const [just, setJust] = useState(nothing);
  useEffect(() => {
    const place = { territory, ecosystem };
    const since = queryClient.getQueryData(factsOptions({ ...place, date: undefined }).queryKey)?.cursor;
    if (since === undefined) return;
    const refresh = atMostEvery(() => refreshPlace(place), { soon: 60, pause: 1000 });
    let hushing: ReturnType<typeof setTimeout> | undefined;
    const unfollow = followPlace({ ...place, since }, ({ changes, isMuch, people }) => {
      if (people !== undefined) setPeopleHere(people, account);
      const isOwn = ({ by }: LiveChange) => by !== null && by === account && wroteWithin(ownEcho);
      const others = changes.filter((change) => !isOwn(change));
      if (others.length === 0 && !isMuch) return;
      refresh.ask();
      keepRecent(others);
      setJust((before) => ({ isMuch, changes: [...before.changes, ...others].slice(-50) }));
      clearTimeout(hushing);
      hushing = setTimeout(() => setJust(nothing), shown);
    });
    return () => {
      unfollow();
      refresh.stop();
      clearTimeout(hushing);
      setPeopleHere([]);
    };
  }, [territory, ecosystem, account]);
  return just;
}
