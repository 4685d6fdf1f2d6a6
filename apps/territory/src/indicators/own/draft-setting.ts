import { createContext, useContext } from "react";
import type { Draft, DraftMeasure } from "./draft.ts";
import type { DraftProblems } from "./draft-problems.ts";
import type { DraftGround } from "./said-of.ts";

/** What every field of the form reads and changes. */
export interface DraftSetting {
  readonly draft: Draft;
  readonly ground: DraftGround;
  readonly problems: DraftProblems;
  readonly set: (part: Partial<Draft>) => void;
  readonly setMeasure: (id: string, part: Partial<DraftMeasure>) => void;
}

export const DraftContext = createContext<DraftSetting | null>(null);

export function useDraft(): DraftSetting {
  const setting = useContext(DraftContext);
  if (setting === null) throw new Error("A field of a definition stands in its form");
  return setting;
}

/** Where the keyboard goes to mend a field. */
export const fieldId = (field: string): string => `repere-${field.replaceAll(/[^a-z0-9]/gi, "-")}`;
