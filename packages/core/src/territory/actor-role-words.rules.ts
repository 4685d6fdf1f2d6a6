import { participationRoles } from "../aim/participation.ts";
import { foldLetters } from "./normalize-name.rules.ts";

type Role = (typeof participationRoles)[number];

/** How the words that say a role begin, once without accents. */
const beginnings: Readonly<Record<Role, readonly string[]>> = {
  intermediation: ["intermedia", "mise en relation", "mediat"],
  "research-evaluation": ["recherche", "research", "chercheu", "evalua"],
  producer: ["produc", "maraich", "elev", "agricult", "farm"],
  processor: ["transform", "legumerie", "process", "conserverie"],
  distributor: ["distrib", "magasin", "epicerie", "vente", "commerc", "shop"],
  user: ["usag", "utilis", "benefici", "consomm", "client", "user"],
  funder: ["financ", "mecen", "fund"],
  institution: ["institution", "collectivit", "mairie"],
  facilitation: ["anima", "facilit", "accompagn"],
  other: ["autre", "other"],
};

/** The roles that the words of a cell say, in their order, and the words that say none. */
export function understandRoles(words: string): {
  readonly roles: readonly Role[];
  readonly unknown: readonly string[];
} {
  const said = words
    .split(/[,;/|+\n]| et | and /i)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const read = said.map((one) => ({ one, role: readRole(one) }));
  return {
    roles: [...new Set(read.flatMap(({ role }) => (role === undefined ? [] : [role])))],
    unknown: read.flatMap(({ one, role }) => (role === undefined ? [one] : [])),
  };
}

function readRole(words: string): Role | undefined {
  const folded = foldLetters(words);
  return participationRoles.find(
    (role) => folded === foldLetters(role) || beginnings[role].some((beginning) => folded.startsWith(beginning)),
  );
}
