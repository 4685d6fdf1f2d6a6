import { type EcosystemFacts, lastDay, type Phase } from "@bassin/core";

/** A day worth going back to, and what happened then. */
export interface Moment {
  /** The whole day the ecosystem is read on. */
  readonly asOf: string;
  /** The month it is told under. */
  readonly month: string;
  readonly titles: readonly string[];
  /** The phase people decided to enter then. */
  readonly phase: Phase | null;
}

type Facts = Pick<EcosystemFacts, "phaseEntries" | "chronicleEntries">;

interface Told {
  readonly on: string;
  readonly title?: string;
  readonly phase?: Phase;
}

function listTold({ phaseEntries, chronicleEntries }: Facts, today: string): Told[] {
  const past = chronicleEntries.flatMap(({ kind, on, title }) =>
    kind === "past" && on != null ? [{ on, title }] : [],
  );
  const phases = phaseEntries.map(({ on, phase }) => ({ on, phase }));
  return [...phases, ...past].filter(({ on }) => lastDay(on).slice(0, 7) <= today.slice(0, 7));
}

const earlier = (a: string, b: string) => (a < b ? a : b);

/**
 * The days an ecosystem tells of, month by month and oldest first: the phases it entered, the past it recounts. Each is
 * read at the end of its month, once all of it has happened, and never after today; of many, the latest are kept.
 */
export function listMoments(facts: Facts, today: string, most = 14): Moment[] {
  const byMonth = Map.groupBy(listTold(facts, today), ({ on }) => lastDay(on).slice(0, 7));
  return [...byMonth]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-most)
    .map(([month, told]) => ({
      asOf: earlier(lastDay(month), today),
      month,
      titles: told.flatMap(({ title }) => title ?? []),
      phase: told.findLast(({ phase }) => phase !== undefined)?.phase ?? null,
    }));
}
