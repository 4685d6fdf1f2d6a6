import { readRefusal } from "../api/refusal.ts";

/** How to know the record again, and whether what is being changed in it is as it was. */
export interface KnownRecord<Row> {
  readonly reread: () => Promise<Row | undefined>;
  readonly isSame: (row: Row) => boolean;
}

/**
 * Saves over the version that was seen; over the newer one when only other fields changed meanwhile. What someone else
 * changed in the same field is never written over: the refusal is thrown.
 */
export async function saveOver<Row extends { readonly version: number }>(
  version: number,
  save: (version: number) => Promise<Row>,
  { reread, isSame }: KnownRecord<Row>,
): Promise<Row> {
  try {
    return await save(version);
  } catch (error) {
    const current = readRefusal(error)?.code === "stale" ? await reread() : undefined;
    if (current === undefined || !isSame(current)) throw error;
    return await save(current.version);
  }
}
