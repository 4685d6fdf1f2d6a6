import {
  type ActorColumn,
  type ActorLine,
  type ActorNature,
  type CheckedLine,
  type ColumnMapping,
  checkActorLines,
  type KnownActor,
  type NamedCommune,
} from "@bassin/core";
import { listLines, type ReadSheet } from "./read-list.ts";

/** What people decided of a list, beside what it says. */
export interface ImportChoices {
  readonly mapping: ColumnMapping;
  readonly natureOtherwise: ActorNature | undefined;
  /** Cells corrected, by line. */
  readonly corrected: ReadonlyMap<number, ActorLine["cells"]>;
  /** Lines left aside. */
  readonly aside: ReadonlySet<number>;
  /** The ecosystem all are noted in; none when empty. */
  readonly ecosystem: string;
}

export const firstChoices = (sheet: ReadSheet): ImportChoices => ({
  mapping: sheet.recognized.mapping,
  natureOtherwise: undefined,
  corrected: new Map(),
  aside: new Set(),
  ecosystem: "",
});

/** A line with what becomes of it. */
export interface PreviewedLine {
  readonly checked: CheckedLine;
  readonly state: "create" | "correct" | "known" | "aside";
}

/** What is around a list: the directory, the communes, who already takes part in the ecosystem chosen. */
export interface Surrounding {
  readonly actors: readonly KnownActor[];
  readonly communes: readonly NamedCommune[];
  readonly participants: ReadonlySet<string>;
}

/** Every line of a list with what becomes of it; those left aside count for nothing. */
export function previewLines(sheet: ReadSheet, choices: ImportChoices, around: Surrounding): PreviewedLine[] {
  const lines = listLines(sheet, choices.mapping).map((line) => ({
    line: line.line,
    cells: withoutEmpty({ ...line.cells, ...choices.corrected.get(line.line) }),
  }));
  const kept = lines.filter(({ line }) => !choices.aside.has(line));
  const checked = new Map(checkActorLines(kept, { ...around, ...choices }).map((one) => [one.line, one]));
  return lines.map((line): PreviewedLine => {
    const one = checked.get(line.line);
    if (one !== undefined) return { checked: one, state: stateOf(one) };
    const [alone] = checkActorLines([line], { ...around, ...choices });
    if (alone === undefined) throw new Error("One line was given and none was checked.");
    return { checked: alone, state: "aside" };
  });
}

function stateOf({ outcome }: CheckedLine): PreviewedLine["state"] {
  return outcome.kind === "repeated" ? "aside" : outcome.kind;
}

function withoutEmpty(cells: ActorLine["cells"]): ActorLine["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== ""));
}

/** A cell corrected. */
export const correctCell = (
  choices: ImportChoices,
  line: number,
  { column, words }: { readonly column: ActorColumn; readonly words: string },
): ImportChoices => ({
  ...choices,
  corrected: new Map([...choices.corrected, [line, { ...choices.corrected.get(line), [column]: words.trim() }]]),
});

/** Lines left aside, or taken back. */
export function setAside(choices: ImportChoices, lines: readonly number[], isAside: boolean): ImportChoices {
  const aside = new Set(choices.aside);
  for (const line of lines) {
    if (isAside) aside.add(line);
    else aside.delete(line);
  }
  return { ...choices, aside };
}

/** What is sent once confirmed, with the line each actor comes from. */
export function listSent(lines: readonly PreviewedLine[], choices: ImportChoices, around: Surrounding) {
  const created = lines.filter(({ state }) => state === "create").map(({ checked }) => checked);
  const known = lines.flatMap(({ checked: { outcome, roles }, state }) =>
    state === "known" &&
    outcome.kind === "known" &&
    choices.ecosystem !== "" &&
    !around.participants.has(outcome.actor.id)
      ? [{ actor: outcome.actor.id, roles: [...roles] }]
      : [],
  );
  return {
    from: created.map(({ line }) => line),
    lines: created.flatMap(({ said, roles }) => {
      const { nature, ...rest } = said;
      return nature === undefined ? [] : [{ said: { ...rest, nature }, roles: [...roles] }];
    }),
    known: [...new Map(known.map((one) => [one.actor, one])).values()],
  };
}
