import { ConflictChoice } from "@bassin/ui";
import type { Differing } from "./use-change.ts";

export interface TwoChoicesProps {
  differing: Differing | undefined;
  /** What a value is, in words. */
  say: (value: unknown) => string;
  /** Both together, where that means something. */
  merge?: (mine: unknown, theirs: unknown) => unknown;
}

/** What two people chose in the same field, side by side; nothing when they did not. */
export function TwoChoices({ differing, say, merge }: TwoChoicesProps) {
  if (differing === undefined) return null;
  const { mine, theirs, settle, takeTheirs } = differing;
  return (
    <ConflictChoice
      mine={say(mine)}
      theirs={say(theirs)}
      onKeepMine={() => settle(mine)}
      onTakeTheirs={takeTheirs}
      onMerge={merge && (() => settle(merge(mine, theirs)))}
    />
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What both lists hold, each once, in the order of the first. */
export function mergeLists(mine: unknown, theirs: unknown): readonly unknown[] {
  const held = new Set(listOf(mine).map((one) => JSON.stringify(one)));
  return [...listOf(mine), ...listOf(theirs).filter((one) => !held.has(JSON.stringify(one)))];
}
