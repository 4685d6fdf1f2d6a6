import { foldLetters } from "./normalize-name.rules.ts";

/** Words that say how an actor is constituted, not who it is. */
const legalForms = new Set(
  "sa sas sasu sarl eurl ei eirl sci snc scic scop sapo gie gaec earl scea gfa cuma asso association loi 1901".split(
    " ",
  ),
);

/**
 * What tells an actor from another by its name: small letters without accents, marks, legal form or words around it.
 * `"SCIC « La Légumerie »"` and `"la legumerie (SCIC)"` have the same key. A name made only of such words keeps them.
 */
export function actorNameKey(name: string): string {
  const folded = foldLetters(name);
  const kept = folded.split(" ").filter((word) => !legalForms.has(word));
  return kept.length === 0 ? folded : kept.join(" ");
}
