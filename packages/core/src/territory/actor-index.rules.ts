import { actorNameKey } from "./actor-name-key.rules.ts";

/** Something found again, and by what. */
export interface Found<Item> {
  readonly item: Item;
  readonly by: "siren" | "name";
}

/** What tells an actor from another. */
export interface NamedActor {
  readonly name: string;
  readonly siren?: string | null | undefined;
}

/** Finds again what was kept under a SIREN or a name. Two different SIREN are two actors, even of one name. */
export function openActorIndex<Item>() {
  const bySiren = new Map<string, Item>();
  const byName = new Map<string, { readonly item: Item; readonly siren: string | null }[]>();
  return {
    keep({ name, siren }: NamedActor, item: Item): void {
      if (siren != null) bySiren.set(siren, item);
      const key = actorNameKey(name);
      byName.set(key, [...(byName.get(key) ?? []), { item, siren: siren ?? null }]);
    },
    find({ name, siren }: NamedActor): Found<Item> | undefined {
      const same = siren == null ? undefined : bySiren.get(siren);
      if (same !== undefined) return { item: same, by: "siren" };
      const namesake = byName.get(actorNameKey(name))?.find((one) => siren == null || one.siren === null);
      return namesake === undefined ? undefined : { item: namesake.item, by: "name" };
    },
  };
}
