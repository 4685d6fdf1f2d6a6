import { type ActorNature, foldLetters } from "@bassin/core";
import type { Directory, DirectoryActor } from "./directory-queries.ts";

/** What is looked for in a directory; empty words do not matter. */
export interface ActorSearch {
  readonly words: string;
  readonly nature: ActorNature | "";
  /** An ecosystem it takes part in, or `none`. */
  readonly ecosystem: string;
  readonly isToName: boolean;
}

export const everyActor: ActorSearch = { words: "", nature: "", ecosystem: "", isToName: false };

/** An actor as the directory lists it: with its commune in words and where it takes part. */
export interface ListedActor {
  readonly actor: DirectoryActor;
  readonly commune: string | undefined;
  readonly ecosystems: readonly { readonly id: string; readonly name: string }[];
  /** All one may find it by. */
  readonly found: string;
}

/** The actors of a directory in the alphabetical order of French names. */
export function listActors(directory: Directory, communes: ReadonlyMap<string, string>): ListedActor[] {
  const collator = new Intl.Collator("fr");
  const places = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, actors } of directory.ecosystems) {
    for (const actor of actors) places.set(actor, [...(places.get(actor) ?? []), { id, name }]);
  }
  return directory.actors
    .map((actor) => {
      const commune = actor.commune == null ? undefined : (communes.get(actor.commune) ?? actor.commune);
      const words = [actor.name, actor.legalForm, commune, actor.siren, actor.siret, actor.description];
      return { actor, commune, ecosystems: places.get(actor.id) ?? [], found: foldLetters(words.join(" ")) };
    })
    .toSorted((left, right) => collator.compare(left.actor.name, right.actor.name));
}

/** Those that answer to a search: every word of it is somewhere in what is known of them. */
export function searchActors(listed: readonly ListedActor[], search: ActorSearch): ListedActor[] {
  const words = foldLetters(search.words).split(" ");
  return listed.filter(
    ({ actor, ecosystems, found }) =>
      words.every((word) => found.includes(word)) &&
      (search.nature === "" || actor.nature === search.nature) &&
      (!search.isToName || actor.collective === true) &&
      isIn(ecosystems, search.ecosystem),
  );
}

function isIn(ecosystems: ListedActor["ecosystems"], wanted: string): boolean {
  if (wanted === "") return true;
  return wanted === "none" ? ecosystems.length === 0 : ecosystems.some(({ id }) => id === wanted);
}
