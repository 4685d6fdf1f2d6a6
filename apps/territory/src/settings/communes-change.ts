/** A record with a name, as a sentence cites it. */
interface Named {
  readonly name: string;
}

/** What changing the communes of a territory is compared on. */
export interface CommunesChangeInput {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly ecosystems: readonly (Named & { readonly perimeter?: readonly string[] | null | undefined })[];
  readonly actors: readonly (Named & { readonly commune?: string | null | undefined })[];
}

/** What changing the communes of a territory would change. */
export interface CommunesChange {
  /** Codes. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Names of the ecosystems that act in the whole territory, and will in the changed one. */
  readonly followers: readonly string[];
  /** Names of those with communes of their own, which stay as they are. */
  readonly owners: readonly string[];
  /** Names of the actors based in a commune that leaves. */
  readonly actorsOut: readonly string[];
}

/** What would change, and for whom; nothing when the communes are the same. */
export function compareCommunes({ before, after, ecosystems, actors }: CommunesChangeInput): CommunesChange | null {
  const [was, willBe] = [new Set(before), new Set(after)];
  const added = after.filter((code) => !was.has(code));
  const removed = before.filter((code) => !willBe.has(code));
  if (added.length === 0 && removed.length === 0) return null;
  const leaving = new Set(removed);
  const namesOf = (records: readonly Named[]) => records.map(({ name }) => name);
  return {
    added,
    removed,
    followers: namesOf(ecosystems.filter(({ perimeter }) => perimeter == null)),
    owners: namesOf(ecosystems.filter(({ perimeter }) => perimeter != null)),
    actorsOut: namesOf(actors.filter(({ commune }) => commune != null && leaving.has(commune))),
  };
}
