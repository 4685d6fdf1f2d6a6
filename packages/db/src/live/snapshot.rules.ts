/** What a reader had seen, as PostgreSQL says it: all before `xmin`, nothing from `xmax`, in between all but a list. */
export interface Snapshot {
  readonly xmin: bigint;
  readonly xmax: bigint;
  readonly running: ReadonlySet<bigint>;
}

const shape = /^(\d{1,20}):(\d{1,20}):((?:\d{1,20}(?:,\d{1,20})*)?)$/;

/** Reads a snapshot (`xmin:xmax:running,…`). Nothing when the text is none. */
export function readSnapshot(text: string): Snapshot | undefined {
  const [, xmin, xmax, running] = shape.exec(text) ?? [];
  if (xmin === undefined || xmax === undefined || running === undefined) return undefined;
  const list = running === "" ? [] : running.split(",").map(BigInt);
  return BigInt(xmin) > BigInt(xmax) ? undefined : { xmin: BigInt(xmin), xmax: BigInt(xmax), running: new Set(list) };
}

/** Whether what a transaction wrote was already there for who read in a snapshot (as `pg_visible_in_snapshot`). */
export function isVisibleIn({ xmin, xmax, running }: Snapshot, transaction: bigint): boolean {
  if (transaction < xmin) return true;
  return transaction < xmax && !running.has(transaction);
}
