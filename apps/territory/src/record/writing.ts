import { createContext, useContext } from "react";
import type { Answers } from "../api/trpc.ts";
import type { EntityForm } from "./entity-form.ts";
import type { Said } from "./write-row.ts";
import type { Gesture } from "./write-together.ts";
import type { WrittenRow } from "./written-row.ts";

/** What was just done, and how to undo it. */
export interface Notice {
  readonly words: string;
  readonly undo?: (() => Promise<void>) | undefined;
}

/** A record that points to another. */
export type Dependent = Answers["record"]["dependents"][number];

/** Why something was not written, in words. Nothing was lost. */
export interface Refused {
  readonly words: string;
  /** The record as someone else made it meanwhile, when that is why. */
  readonly theirs?: WrittenRow;
  /** What rests on what was to be removed, when that is why. */
  readonly dependents?: readonly Dependent[];
}

/** Adding, changing and removing facts on a page. Each answers with what was refused, or with nothing. */
export interface Writing {
  /** `id`: of a fact that was sent before, with no answer. */
  readonly add: (form: EntityForm, said: Said, id?: string) => Promise<string | undefined>;
  readonly change: (form: EntityForm, row: WrittenRow, said: Said) => Promise<string | undefined>;
  /** The same, and what someone else chose meanwhile, so that both can be shown. */
  readonly choose: (form: EntityForm, row: WrittenRow, said: Said) => Promise<Refused | undefined>;
  readonly remove: (form: EntityForm, row: WrittenRow) => Promise<Refused | undefined>;
  /** Several writes of one gesture, all or none, undone together. */
  readonly together: (gesture: Gesture) => Promise<string | undefined>;
  /** Shows a record the API answered with. */
  readonly keep: (form: EntityForm, row: WrittenRow) => void;
}

const WritingContext = createContext<Writing | null>(null);

export const WritingProvider = WritingContext.Provider;

/** How facts are written on this page. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (writing === null) throw new Error("Nothing is written outside a page of an ecosystem.");
  return writing;
}
