import type { EntityName, LifeFunction } from "@bassin/core";

/** A sentence of a fact, with the word that introduces it. */
export interface FactDetail {
  readonly label?: string | undefined;
  readonly text: string;
}

/** One fact as people read it. */
export interface FactLine {
  readonly id: string;
  readonly title: string;
  /** A few words after the title: of which kind, since when. */
  readonly notes: readonly string[];
  readonly details: readonly FactDetail[];
  readonly lifeFunctions?: readonly LifeFunction[];
  /** Ended on the day it is read. */
  readonly isPast?: boolean;
  /** What belongs to it, such as the components of a solution. */
  readonly lines?: readonly FactLine[];
}

/** The facts of one kind, under the entity whose place they are. */
export interface FactGroup {
  readonly key: EntityName | "ecosystem";
  readonly title: string;
  readonly lines: readonly FactLine[];
  /** The question it answers with others, in the order of the thought. */
  readonly chapter?: string;
  /** Spoken of later, or seldom: folded as long as nothing is said of it. */
  readonly isRare?: true;
}

/** Puts several kinds of facts under the question they answer. */
export const underChapter = (chapter: string, groups: readonly FactGroup[]): FactGroup[] =>
  groups.map((group) => ({ ...group, chapter }));
