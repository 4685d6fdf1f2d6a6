import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { channels, type LivePlace, placeKey } from "./tell.ts";

/** Somebody who has a page of a place open: which page, and which record they are writing in. */
export interface Presence {
  /** One open page; a person may have several. */
  readonly tab: string;
  readonly account: string;
  readonly name: string;
  /** The page, as the last part of its address. */
  readonly page: string;
  readonly record: string | null;
}

interface Heard extends Presence {
  readonly place: string;
  readonly isLeaving: boolean;
}

/** Nobody heard for this long is here any more (ms). */
export const presenceLasts = 40_000;

/** Lets every process hear that somebody is here, or leaves. It is kept nowhere. */
export async function tellPresence(
  trx: Transaction,
  place: LivePlace,
  presence: Presence & { readonly isLeaving: boolean },
): Promise<void> {
  const heard: Heard = { ...presence, place: placeKey(place) };
  await sql`select pg_notify(${channels.presence}, ${JSON.stringify(heard)})`.execute(trx);
}

/** Who is where, as far as this process heard. */
export interface PresenceBook {
  /** Takes a message in; the place it changed, when it changed one. */
  hear(message: string, now: number): string | undefined;
  /** Forgets those who were not heard for long; the places that changed. */
  forgetSilent(now: number): readonly string[];
  list(place: string): readonly Presence[];
}

/** A book in which nobody is yet. */
export function openPresenceBook(): PresenceBook {
  const places = new Map<string, Map<string, { readonly presence: Presence; readonly at: number }>>();
  const remove = (place: string, tab: string) => {
    places.get(place)?.delete(tab);
    if (places.get(place)?.size === 0) places.delete(place);
  };
  return {
    hear(message, now) {
      const { place, isLeaving, ...presence }: Heard = JSON.parse(message);
      const here = places.get(place) ?? new Map();
      const before = here.get(presence.tab)?.presence;
      if (isLeaving) {
        remove(place, presence.tab);
        return before === undefined ? undefined : place;
      }
      places.set(place, here.set(presence.tab, { presence, at: now }));
      const isSame = before?.page === presence.page && before.record === presence.record;
      return isSame ? undefined : place;
    },
    forgetSilent(now) {
      const silent = [...places].flatMap(([place, tabs]) =>
        [...tabs].flatMap(([tab, { at }]) => (now - at > presenceLasts ? [{ place, tab }] : [])),
      );
      for (const { place, tab } of silent) remove(place, tab);
      return [...new Set(silent.map(({ place }) => place))];
    },
    list: (place) => [...(places.get(place)?.values() ?? [])].map(({ presence }) => presence),
  };
}
