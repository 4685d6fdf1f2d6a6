import { useSending } from "../opening/use-sending.ts";
import { tellDone } from "../record/undo-stack.ts";
import type { Notice } from "../record/writing.ts";
import { rereadPeople } from "./people-queries.ts";
import { useHere } from "./use-here.ts";

/** A change of people: once done, it says what was done and how to undo it. */
export type PeopleChange = () => Promise<Notice | undefined>;

/** One thing changed at a time, then read again; what was done is said, and can be undone. */
export function useChangePeople() {
  const { territory } = useHere();
  const { send, ...state } = useSending();
  const change = (work: PeopleChange) =>
    send(async () => {
      const done = await work();
      await rereadPeople();
      if (done === undefined) return;
      const { words, undo } = done;
      tellDone(territory, { words, ...(undo && { undo: () => undo().then(rereadPeople) }) });
    });
  return { ...state, change };
}
