import { createContext, useContext } from "react";
import type { EntityForm } from "./entity-form.ts";
import type { Said } from "./write-row.ts";
import type { WrittenRow } from "./written-row.ts";

/** What was just done, and how to undo it. */
export interface Notice {
  readonly words: string;
  readonly undo?: (() => Promise<void>) | undefined;
}

/** Adding, changing and removing facts on a page. Each answers with what was refused, in words, or with nothing. */
export interface Writing {
  readonly add: (form: EntityForm, said: Said) => Promise<string | undefined>;
  readonly change: (form: EntityForm, row: WrittenRow, said: Said) => Promise<string | undefined>;
  readonly remove: (form: EntityForm, row: WrittenRow) => Promise<string | undefined>;
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
