import type { Commitment } from "../production/commitment.ts";
import { listLoops } from "../production/loops.rules.ts";
import { onlyStanding, type Standing, type Stood } from "./standing.ts";

/** The loops of a set of promises, largest first, and the loop each actor is in. */
export interface LoopsAt {
  readonly parts: readonly (readonly string[])[];
  readonly partOf: ReadonlyMap<string, number>;
}

/** What the graph of promises says once for all the solutions. */
export interface PromisesAt {
  /** The loops of firm promises; of those and the declared ones; of all, the lapsed ones included. */
  readonly loops: Readonly<Record<Standing, LoopsAt>>;
  /** Promises to confirm, keep or renew within each of the widest loops, by identifier. */
  readonly pending: ReadonlyMap<number, readonly Commitment[]>;
  /** Actors who give and to whom nothing is promised. */
  readonly onlyGive: readonly string[];
}

/** Reads the graph of promises once. */
export function promisesAt(commitments: readonly Stood<Commitment>[]): PromisesAt {
  const firm = onlyStanding(commitments, "firm");
  const current = [...firm, ...onlyStanding(commitments, "declared")];
  const lapsed = onlyStanding(commitments, "lapsed");
  const ofFirm = indexLoops(firm);
  const ofCurrent = current.length === firm.length ? ofFirm : indexLoops(current);
  const widest = lapsed.length === 0 ? ofCurrent : indexLoops([...current, ...lapsed]);
  return {
    loops: { firm: ofFirm, declared: ofCurrent, lapsed: widest },
    pending: groupPending(commitments, widest),
    onlyGive: listOnlyGive(commitments),
  };
}

function indexLoops(commitments: readonly Commitment[]): LoopsAt {
  const parts = listLoops(commitments);
  const partOf = new Map(parts.flatMap((part, index) => part.map((actor) => [actor, index] as const)));
  return { parts, partOf };
}

function groupPending(commitments: readonly Stood<Commitment>[], { partOf }: LoopsAt): PromisesAt["pending"] {
  const pending = new Map<number, Commitment[]>();
  for (const { fact, standing } of commitments) {
    if (standing === "firm") continue;
    const parts = new Set([fact.giver, fact.receiver].flatMap((actor) => (actor == null ? [] : [partOf.get(actor)])));
    const [part] = parts;
    if (part === undefined || parts.size > 1) continue;
    const known = pending.get(part);
    if (known) known.push(fact);
    else pending.set(part, [fact]);
  }
  for (const list of pending.values()) list.sort((left, right) => (left.id < right.id ? -1 : 1));
  return pending;
}

function listOnlyGive(commitments: readonly Stood<Commitment>[]): string[] {
  const receivers = new Set(commitments.map(({ fact }) => fact.receiver));
  const givers = new Set(commitments.flatMap(({ fact }) => fact.giver ?? []));
  return [...givers].filter((actor) => !receivers.has(actor)).sort();
}
