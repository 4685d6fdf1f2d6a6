import type { ActorNature } from "./actor-natures.ts";
import { foldLetters } from "./normalize-name.rules.ts";

/** What usual words say of an actor: its nature, and its legal form when they name one. */
export interface UnderstoodNature {
  readonly nature: ActorNature;
  readonly legalForm?: string;
}

/** Legal forms, which tell the nature wherever they stand, even in a name. */
const forms: Readonly<Record<string, ActorNature>> = {
  scic: "cooperative",
  scop: "cooperative",
  cuma: "cooperative",
  cae: "cooperative",
  sica: "cooperative",
  sarl: "company",
  sas: "company",
  sasu: "company",
  sa: "company",
  eurl: "company",
  eirl: "company",
  ei: "company",
  gaec: "company",
  earl: "company",
  scea: "company",
  snc: "company",
  sci: "company",
  gie: "company",
};

/** Words that say a nature even in the middle of a name. */
const sureWords: readonly (readonly [ActorNature, string])[] = [
  ["research", "universite|laboratoire|cnrs|inrae|university"],
  ["public-institution", "ccas|cias|centre (?:inter)?communal d action sociale"],
  [
    "association",
    "association|asso|amap|mjc|associati(?:f|ve)s?|solidaires?|epicerie sociale|secours (?:populaire|catholique)|banque alimentaire|restos du coeur|croix rouge|emmaus|familles rurales|ressourcerie|recyclerie",
  ],
  ["cooperative", "cooperative"],
  [
    "public-institution",
    "mairie|commune de|ville de|communaute de communes|communaute d agglomeration|conseil departemental|conseil regional|lycee|syndicat mixte|petr|parc naturel|chambre d agriculture|city council|town hall",
  ],
];

/** Words that say a nature where a nature is asked for. */
const usualWords: readonly (readonly [ActorNature, string])[] = [
  ...sureWords,
  ["research", "recherche|chercheurs?|chercheuses?|labo|lab|research|researchers?"],
  ["association", "loi 1901|loi 1908|ong|federation|collectif|non ?profit|charity|ngo"],
  ["cooperative", "cooperatif|coop|co op"],
  [
    "public-institution",
    "commune|ville|cc|epci|agglomeration|agglo|metropole|departement|region|etat|collectivites?|institution|institution publique|public|publique|etablissement public|ecole|college|hopital|prefecture|council|municipality|epic|epa|caf|pnr",
  ],
  [
    "inhabitants",
    "habitante?s?|habitantes et habitants|citoyens?|citoyennes?|usagers?|riverains|residents?|familles?|inhabitants?|citizens?",
  ],
  [
    "company",
    "entreprises?|societe|entrepreneurs?|auto ?entrepreneurs?|micro ?entreprises?|exploitations?|fermes?|agriculteurs?|agricultrices?|artisane?s?|commerces?|commercante?s?|independante?s?|company|business|firm|farm|farmer|ltd",
  ],
  ["other", "autres?|other|fondation|foundation|syndicat"],
];

const compile = (words: typeof usualWords) =>
  words.map(([nature, one]) => ({ nature, pattern: new RegExp(`(?:^| )(?:${one})(?: |$)`) }));
const sure = compile(sureWords);
const usual = compile(usualWords);

/** What the words of a cell say of a nature, such as "SCIC", "mairie" or "asso loi 1901". Nothing when they say none. */
export function understandNature(words: string): UnderstoodNature | undefined {
  return readForm(words) ?? readPattern(words, usual);
}

/** What a name says of a nature by itself, such as "GAEC des Isards". Only what leaves no doubt. */
export function understandNatureInName(name: string): UnderstoodNature | undefined {
  return readForm(name) ?? readPattern(name, sure);
}

function readForm(words: string): UnderstoodNature | undefined {
  const form = foldLetters(words)
    .split(" ")
    .find((word) => Object.hasOwn(forms, word));
  const nature = form === undefined ? undefined : forms[form];
  return form === undefined || nature === undefined ? undefined : { nature, legalForm: form.toUpperCase() };
}

function readPattern(words: string, patterns: typeof usual): UnderstoodNature | undefined {
  const folded = foldLetters(words);
  const found = patterns.find(({ pattern }) => pattern.test(folded));
  return found === undefined ? undefined : { nature: found.nature };
}
