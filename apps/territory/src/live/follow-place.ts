import { type Answers, client } from "../api/trpc.ts";
import type { ChangedPlace } from "./refresh-place.ts";

/** One message: what changed, and who is here when that changed. */
export type LiveMessage =
  Answers["live"]["changes"] extends AsyncIterable<infer Told>
    ? Told extends { readonly data: infer Data }
      ? Data
      : never
    : never;
export type LiveChange = LiveMessage["changes"][number];
export type Present = NonNullable<LiveMessage["people"]>[number];

/**
 * Follows a place for as long as the page is looked at: hidden, it lets go of its line, of which a browser has few;
 * back, it goes on from the last thing it was told.
 */
export function followPlace(
  place: ChangedPlace & { readonly since: string },
  onMessage: (message: LiveMessage) => void,
): () => void {
  let since = place.since;
  let line: { unsubscribe(): void } | undefined;
  const open = () => {
    line ??= client.live.changes.subscribe(
      { ...place, since },
      {
        onData({ id, data }) {
          since = id;
          onMessage(data);
        },
        // What is not told any more is read at the next opening of a page; a cut is resumed by the line itself.
        onError: () => undefined,
      },
    );
  };
  const close = () => {
    line?.unsubscribe();
    line = undefined;
  };
  const look = () => (document.hidden ? close() : open());
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    close();
  };
}
