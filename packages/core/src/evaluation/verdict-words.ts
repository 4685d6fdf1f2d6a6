import type { LocalText } from "../record/local-text.ts";
import { say } from "../record/phrase.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { Verdict } from "./vocabulary.ts";

/** The word of each verdict. */
export const verdictTitles: Readonly<Record<Verdict, LocalText>> = {
  "not-enough-said": say("Trop tôt pour le dire", "Too early to say"),
  partnership: say("Un partenariat", "A partnership"),
  gathering: say("Un rassemblement d’acteurs", "A gathering of actors"),
  bundle: say("Un bouquet de biens et de services", "A bundle of goods and services"),
  emerging: say("Un écosystème en émergence", "An ecosystem in emergence"),
  ect: say("Un écosystème coopératif territorialisé", "A territorial cooperative ecosystem"),
};

/** What a constitutive criterion is about, as people would name it in a sentence: told already, or still to be told. */
export const matterWords: Partial<Readonly<Record<CriterionId, LocalText>>> = {
  A1: say("où l’on agit", "where people act"),
  A2: say("ce qui est en jeu", "what is at stake"),
  A3: say("qui s’engage à quoi", "who commits to what"),
  A4: say("sur quoi reposent les accords", "what the agreements rest on"),
  B1: say("la solution visée", "the solution people aim at"),
  B2: say("ce que la solution permettra de faire", "what the solution will let people do"),
  B3: say("de quels biens et services la solution est faite", "which goods and services the solution is made of"),
  B4: say("ce qui doit tenir ensemble", "what has to hold together"),
  B5: say("qui porte chaque composante", "who holds each component"),
  B6: say("qui d’autre est touché", "who else is affected"),
  C1: say("ce que chacun reçoit en retour", "what each receives in return"),
  C2: say("ce que les acteurs s’apprennent", "what actors learn from one another"),
  C3: say("ce qui est mis en commun", "what is pooled"),
  C4: say("le temps et les savoirs investis", "the time and knowledge invested"),
  C5: say("qui tient l’ensemble", "who holds the whole together"),
  D1: say("les effets pour les habitants", "the effects for inhabitants"),
  D2: say("ce que deviennent les effets sur d’autres", "what becomes of the effects on others"),
  D3: say("qui contribue, et en retour de quoi", "who contributes, and in return for what"),
  D6: say("ce que le bassin de vie y gagne", "what the basin gains by it"),
  E1: say("où l’on revient sur le travail", "where people look back on the work"),
  E2: say("ce que l’expérience a changé", "what experience has changed"),
};

/** What is still to be done on a constitutive criterion, as the end of a sentence. */
export const gapWords: Partial<Readonly<Record<CriterionId, LocalText>>> = {
  A1: say("le périmètre reste à préciser", "the perimeter is still to be settled"),
  A2: say("l’enjeu reste à préciser", "the stake is still to be told in full"),
  A3: say("les engagements restent à élargir ou à confirmer", "commitments are still to be widened or confirmed"),
  A4: say("la coopération reste à écrire dans les accords", "cooperation is still to be written into the agreements"),
  B1: say("la solution reste à adopter ensemble", "the solution is still to be adopted together"),
  B2: say("les usages restent à préciser", "the uses are still to be told in full"),
  B3: say("il y manque des biens ou des services", "goods or services are lacking"),
  B4: say("ce qui doit tenir ensemble reste à préciser", "what has to hold together is still to be told in full"),
  B5: say("les composantes attendent leurs porteurs", "components await their holders"),
  B6: say("ses effets sur d’autres restent à chercher", "its effects on others are still to be looked for"),
  C1: say("la réciprocité reste à formuler", "reciprocity is still to be put into words"),
  C2: say("les échanges de connaissances restent à dire", "exchanges of knowledge are still to be told"),
  C3: say("la mise en commun de moyens reste à dire", "the pooling of means is still to be told"),
  C4: say(
    "l’investissement immatériel reste à dire ou à renouveler",
    "immaterial investment is still to be told or renewed",
  ),
  C5: say("l’intégrateur reste à trouver", "an integrator is still to be found"),
  D1: say("les effets utiles restent à qualifier", "the useful effects are still to be qualified"),
  D2: say("les externalités attendent une réponse", "externalities await an answer"),
  D3: say("les contributions restent à négocier", "contributions are still to be negotiated"),
  D6: say("ce que le bassin de vie y gagne reste à dire", "what the basin gains by it is still to be told"),
  E1: say("l’organisation réflexive reste à faire vivre", "the reflexive organisation is still to be brought to life"),
  E2: say("ce que l’expérience change reste à dire", "what experience changes is still to be told"),
};

/** The order in which gaps are named: first what people can see missing. */
export const gapOrder: readonly CriterionId[] = [
  ...(["B5", "D3", "C1", "B4", "B3", "B1", "C5", "B2", "B6", "E1", "E2", "D2", "D1", "D6"] as const),
  ...(["A4", "A3", "C2", "C3", "C4", "A2", "A1"] as const),
];
