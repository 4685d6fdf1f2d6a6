import { client } from "../api/trpc.ts";
import type { ChangedPlace } from "./refresh-place.ts";

/** This open page, among those a person may have. */
const tab = crypto.randomUUID();

/** How often one says one is still here (ms). */
const heartbeat = 15_000;

export interface Whereabouts extends ChangedPlace {
  /** The last part of the address. */
  readonly page: string;
  readonly record: string | null;
}

/** Says where one is for as long as the page is looked at, then that one leaves. Unheard, it is said again later. */
export function announce(here: Whereabouts): () => void {
  const tell = (isLeaving: boolean) => void client.live.here.mutate({ ...here, tab, isLeaving }).catch(() => undefined);
  const look = () => tell(document.hidden);
  const beat = setInterval(() => {
    if (!document.hidden) tell(false);
  }, heartbeat);
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    clearInterval(beat);
    document.removeEventListener("visibilitychange", look);
  };
}

/** Says that one leaves a place for good. */
export function takeLeave(here: Whereabouts): void {
  void client.live.here.mutate({ ...here, tab, isLeaving: true }).catch(() => undefined);
}
