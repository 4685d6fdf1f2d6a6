import { type ActorNature, normalizeName } from "@bassin/core";

/** Words of a name that tell a nature, the surest first. */
const telling: readonly (readonly [nature: ActorNature, words: RegExp])[] = [
  ["cooperative", /\b(cooperatives?|scic|scop|cuma|cae|coop)\b/],
  ["public-institution", /\b(ccas|cias|centre (inter)?communal d action sociale)\b/],
  [
    "association",
    /\b(associations?|associati(f|ve)s?|asso|comite|collectif|club|foyer|amap|amicale|mjc|solidaires?|epicerie sociale|secours (populaire|catholique)|banque alimentaire|restos du coeur|croix rouge|emmaus|familles rurales|ressourcerie|recyclerie)\b/,
  ],
  ["research", /\b(universites?|university|recherche|research|laboratoire|inrae|cnrs)\b/],
  [
    "public-institution",
    /\b(communes?|mairie|ville|communaute|departement|region|etat|prefecture|ecoles?|college|lycee|hopital|ehpad|syndicat|parc|agglomeration|metropole)\b/,
  ],
  ["inhabitants", /\b(habitants?|habitantes|inhabitants?|riverains?|familles?|parents|voisins?|usagers?|jeunes)\b/],
  [
    "company",
    /\b(fermes?|farms?|gaec|earl|sarl|sas|entreprises?|magasins?|boulangerie|restaurant|epicerie|maraich\w*|eleveurs?|producteurs?|artisans?)\b/,
  ],
];

/** The nature that a name tells by its words; only a suggestion, and nothing when no word tells. */
export function guessNature(name: string): ActorNature | undefined {
  const words = normalizeName(name);
  return telling.find(([, word]) => word.test(words))?.[0];
}
