import { detectDecimalMark } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { isOutage } from "../../api/refusal.ts";
import { useEcosystemPlace } from "../../evaluation/use-ecosystem.ts";
import { useAppText } from "../../locales/use-app-text.ts";
import { inTurn } from "../../record/in-turn.ts";
import { type Figure, openFigures } from "../figures.ts";
import { figuresOptions } from "../figures-options.ts";
import { sayNumber, sayUnit } from "../say-figure.ts";
import { type Cell, type Change, isSameSaid, mapWritten, mergeFigures, type Said, saidIn, withValue } from "./cell.ts";
import { type GestureHistory, goBack, goForth, noGesture, remember } from "./gesture-history.ts";
import { readTyped } from "./read-typed.ts";
import { saveChanges } from "./save-changes.ts";

/** Why a cell is not written as it was typed. */
export interface Trouble {
  readonly cell: Cell;
  readonly typed: string;
  readonly words: string;
  /** What someone else wrote there meanwhile, and what I wanted to. */
  readonly conflict?: { readonly theirs: Figure | null; readonly mine: Change } | undefined;
}

/** Words typed or pasted in a cell. */
export interface TypedCell {
  readonly cell: Cell;
  readonly words: string;
  /** What it said when typing began, where that may be a while ago. */
  readonly before?: Said;
}

interface EntryState {
  /** What is shown before it is known to be written. */
  readonly being: ReadonlyMap<string, Change>;
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** Gestures the network did not take. */
  readonly waiting: readonly (readonly Change[])[];
  readonly history: GestureHistory;
}

const nothing: EntryState = { being: new Map(), troubles: new Map(), waiting: [], history: noGesture };

const without = <Value>(map: ReadonlyMap<string, Value>, ids: Iterable<string>): Map<string, Value> => {
  const left = new Map(map);
  for (const id of ids) left.delete(id);
  return left;
};

const idsOf = (changes: readonly Change[]) => changes.map(({ cell }) => cell.id);

/** The entry grid: what is written, what is being written, what could not be, and how to go back. */
export function useEntry() {
  const text = useAppText();
  const locale = useLocale();
  const place = useEcosystemPlace();
  const { data } = useSuspenseQuery(figuresOptions(place));
  const [state, setState] = useState<EntryState>(nothing);
  const latest = useRef(state);
  const change = (next: (state: EntryState) => EntryState) => {
    latest.current = next(latest.current);
    setState(latest.current);
  };
  const compiled = useMemo(() => openFigures(data, []).compiled, [data]);
  const written = useMemo(() => mapWritten(data.observations, compiled.measures), [data, compiled]);
  const figures = useMemo(
    () => openFigures(data, mergeFigures(data.observations, written, state.being)),
    [data, written, state.being],
  );
  const saidNow = (cell: Cell): Said => saidIn(cell, written, latest.current.being);

  const settle = (sent: readonly Change[], troubles: readonly Trouble[]) =>
    change((now) => {
      const done = sent.filter((one) => now.being.get(one.cell.id) === one);
      return {
        ...now,
        being: without(now.being, idsOf(done)),
        troubles: new Map([...now.troubles, ...troubles.map((one) => [one.cell.id, one] as const)]),
      };
    });

  const send = (changes: readonly Change[]) =>
    inTurn(`figures-${place.ecosystem}`, async () => {
      try {
        const refused = await saveChanges(place, changes);
        const troubles = refused.map(
          ({ change: mine, message, theirs }): Trouble => ({
            cell: mine.cell,
            typed: mine.after === null ? "" : sayNumber(mine.after.value, locale),
            words: theirs === undefined ? message[locale] : text("indicators.entry.conflict"),
            conflict: theirs === undefined ? undefined : { theirs, mine },
          }),
        );
        settle(changes, troubles);
      } catch (error) {
        if (isOutage(error)) change((now) => ({ ...now, waiting: [...now.waiting, changes] }));
        else
          settle(
            changes,
            changes.map((one) => explain(one, text("writing.unexpected"))),
          );
      }
    });

  const explain = ({ cell, after }: Change, words: string): Trouble => ({
    cell,
    typed: after === null ? "" : sayNumber(after.value, locale),
    words,
  });

  const show = (changes: readonly Change[], history: GestureHistory) => {
    change((now) => ({
      ...now,
      history,
      troubles: without(now.troubles, idsOf(changes)),
      being: new Map([...now.being, ...changes.map((one) => [one.cell.id, one] as const)]),
    }));
    void send(changes);
  };

  /** Writes what is said in cells, as one gesture that can be undone. */
  const write = (changes: readonly Change[]) => {
    const changing = changes.filter(({ before, after }) => !isSameSaid(before, after));
    const rest = changes.filter((one) => !changing.includes(one));
    if (rest.length > 0) change((now) => ({ ...now, troubles: without(now.troubles, idsOf(rest)) }));
    if (changing.length > 0) show(changing, remember(latest.current.history, changing));
  };

  /** Takes what was typed or pasted: what can be is written, the rest stays in its cell with the reason. */
  const type = (typed: readonly TypedCell[]) => {
    const decimal = detectDecimalMark(
      typed.map(({ words }) => words),
      locale === "fr" ? "," : ".",
    );
    const changes: Change[] = [];
    const troubles: Trouble[] = [];
    for (const { cell, words, before = saidNow(cell) } of typed) {
      const read = readTyped(words, cell, decimal);
      if (read.ok) changes.push({ cell, before, after: withValue(before, cell, read.value) });
      else if (read.problem === "percent") {
        const unit = sayUnit(cell.plan.definition.unit, locale);
        troubles.push({ cell, typed: words, words: text("indicators.entry.percent", { unit }) });
      } else troubles.push({ cell, typed: words, words: read.problem.message[locale] });
    }
    if (troubles.length > 0) settle([], troubles);
    write(changes);
  };

  const go = (by: typeof goBack): boolean => {
    const step = by(latest.current.history);
    if (step === undefined) return false;
    // Over what the gesture itself left: where somebody else wrote since, both are shown.
    show(step.changes, step.history);
    return true;
  };

  const retry = () => {
    const { waiting } = latest.current;
    change((now) => ({ ...now, waiting: [] }));
    for (const changes of waiting) void send(changes);
  };
  const retryLater = useRef(retry);
  retryLater.current = retry;
  useEffect(() => {
    const again = () => retryLater.current();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  /** Between two values of one cell, takes mine or leaves theirs. */
  const decide = ({ cell, conflict }: Trouble, isMine: boolean) => {
    if (conflict === undefined) return;
    change((now) => ({ ...now, troubles: without(now.troubles, [cell.id]) }));
    if (isMine) write([{ cell, before: saidNow(cell), after: conflict.mine.after }]);
  };

  return {
    figures,
    written,
    saidNow,
    type,
    write,
    decide,
    retry,
    undo: () => go(goBack),
    redo: () => go(goForth),
    troubles: state.troubles,
    being: state.being,
    waiting: state.waiting.flat().length,
    canUndo: state.history.past.length > 0,
    canRedo: state.history.future.length > 0,
  };
}

export type Entry = ReturnType<typeof useEntry>;
