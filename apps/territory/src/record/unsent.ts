import type { EntityName } from "@bassin/core";
import { isOutage } from "../api/refusal.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { Said } from "./write-row.ts";

/** A fact added or changed without network, kept in this browser until it is sent. */
export interface Unsent {
  readonly key: string;
  readonly entity: EntityName;
  readonly said: Said;
  /** The record that was changed, and what it said before; none for one that was added. */
  readonly changed?: { readonly id: string; readonly version: number; readonly before: Said };
}

const addressOf = ({ ecosystem }: EcosystemPlace) => `bassin-unsent:${ecosystem}`;

const isUnsent = (one: unknown): one is Unsent =>
  typeof one === "object" && one !== null && "key" in one && "entity" in one && "said" in one;

/** What is still to be sent, in the order it was written. */
export function listUnsent(place: EcosystemPlace): readonly Unsent[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(addressOf(place)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  } catch {
    // A browser that keeps nothing, or what cannot be read: there is nothing to send.
    return [];
  }
}

/** Those this page is sending already. */
const underway = new Set<string>();

/** What a closed page left waiting, in the order it was written. */
export const listLeft = (place: EcosystemPlace): readonly Unsent[] =>
  listUnsent(place).filter(({ key }) => !underway.has(key));

function keepAll(place: EcosystemPlace, all: readonly Unsent[]): void {
  try {
    if (all.length === 0) window.localStorage.removeItem(addressOf(place));
    else window.localStorage.setItem(addressOf(place), JSON.stringify(all));
  } catch {
    // No room or no permission: it waits on this page only.
  }
}

/** Forgets what was sent, or refused and said. */
export const forgetUnsent = (place: EcosystemPlace, key: string): void =>
  keepAll(
    place,
    listUnsent(place).filter((one) => one.key !== key),
  );

function keepUnsent(place: EcosystemPlace, unsent: Unsent): void {
  const kept = listUnsent(place);
  if (!kept.some(({ key }) => key === unsent.key)) keepAll(place, [...kept, unsent]);
}

/** Milliseconds before trying again when nothing says that the network is back. */
const pause = 5000;

const networkBack = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener("online", go);
  });

export interface Sending<Answer> {
  readonly place: EcosystemPlace;
  readonly unsent: Unsent;
  readonly send: () => Promise<Answer>;
  /** Says that it is kept until the network is back. */
  readonly onCut: () => void;
}

/** Sends a write; without network, keeps it in this browser and sends it when the network is back. A refusal is thrown. */
export async function sendKept<Answer>({ place, unsent, send, onCut }: Sending<Answer>): Promise<Answer> {
  underway.add(unsent.key);
  try {
    return await sendUntilAnswered({ place, unsent, send, onCut });
  } finally {
    forgetUnsent(place, unsent.key);
    underway.delete(unsent.key);
  }
}

async function sendUntilAnswered<Answer>({ place, unsent, send, onCut }: Sending<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isOutage(error)) throw error;
      keepUnsent(place, unsent);
      onCut();
      await networkBack();
    }
  }
}
