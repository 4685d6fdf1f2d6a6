import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: candidates drawn from what home-visit programmes usually hold together. */
export const components: readonly CandidateComponent[] = [
  {
    key: "alert-network",
    name: { fr: "Réseau de personnes qui repèrent", en: "Network of people who notice" },
    kind: "service",
    usuallyServes: ["be-noticed-with-respect"],
    failsWithout: {
      fr: "Ne viennent que ceux qui savent demander ; les plus gênés restent derrière leurs rideaux.",
      en: "Only those who know how to ask come; those in most trouble stay behind their curtains.",
    },
    ask: {
      fr: "Ici, qui entre déjà chez les gens, et que pourrait-il dire sans trahir leur confiance ?",
      en: "Here, who already goes into people’s homes, and what could they say without betraying trust?",
    },
    holderNatures: ["public-institution", "association", "company", "inhabitants"],
    source: ours,
  },
  {
    key: "home-visit",
    name: { fr: "Visite à domicile", en: "Home visit" },
    kind: "service",
    usuallyServes: ["understand-ones-home", "be-noticed-with-respect"],
    failsWithout: {
      fr: "On conseille de loin un logement que l’on n’a pas vu, et une vie que l’on ne connaît pas.",
      en: "Advice is given from afar on a home nobody saw, and a life nobody knows.",
    },
    ask: {
      fr: "Ici, qui saurait regarder un logement, écouter une heure, et ne rien promettre de trop ?",
      en: "Here, who could look at a home, listen for an hour, and promise nothing too much?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "small-kit",
    name: { fr: "Petit équipement posé le jour même", en: "Small equipment fitted the same day" },
    kind: "good",
    usuallyServes: ["be-warmer-this-winter", "understand-ones-home"],
    failsWithout: {
      fr: "La visite ne laisse que du papier, et l’hiver passe avant la première aide.",
      en: "The visit leaves only paper, and winter goes by before the first grant.",
    },
    ask: {
      fr: "Ici, que peut-on poser en une heure qui change vraiment quelque chose, dans ces logements-là ?",
      en: "Here, what can be fitted in an hour that truly changes something, in those homes?",
    },
    holderNatures: ["association", "company", "public-institution"],
    source: ours,
  },
  {
    key: "orientation",
    name: { fr: "Accompagnement jusqu’à une issue", en: "Support until there is a way out" },
    kind: "service",
    usuallyServes: ["reach-a-way-out"],
    failsWithout: {
      fr: "Le ménage repart avec six numéros de téléphone, et n’en appelle aucun.",
      en: "The household leaves with six telephone numbers, and calls none.",
    },
    ask: {
      fr: "Ici, qui reste la même personne du premier jour au dernier papier ?",
      en: "Here, who stays the same person from the first day to the last form?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "works-and-finance",
    name: { fr: "Travaux et financement sans avance", en: "Works, and finance without paying up front" },
    kind: "service",
    usuallyServes: ["reach-a-way-out", "be-warmer-this-winter"],
    failsWithout: {
      fr: "On connaît le remède et personne ne peut le payer : le dossier attend, le froid aussi.",
      en: "The remedy is known and nobody can pay for it: the file waits, and so does the cold.",
    },
    ask: {
      fr: "Ici, qui peut avancer l’argent des aides, et quels artisans viendraient pour de petits chantiers ?",
      en: "Here, who can advance the money of grants, and which craftspeople would come for small jobs?",
    },
    holderNatures: ["public-institution", "company", "cooperative", "association"],
    source: ours,
  },
  {
    key: "mediation-with-landlords",
    name: { fr: "Médiation avec propriétaires et fournisseurs", en: "Mediation with landlords and suppliers" },
    kind: "service",
    usuallyServes: ["reach-a-way-out", "keep-the-power-on"],
    failsWithout: {
      fr: "Le locataire n’ose rien dire à son bailleur, et la dette grossit chez le fournisseur.",
      en: "The tenant dares say nothing to the landlord, and the debt grows with the supplier.",
    },
    ask: {
      fr: "Ici, qui un propriétaire écouterait-il, et qui connaît par son nom quelqu’un chez les fournisseurs ?",
      en: "Here, whom would a landlord listen to, and who knows someone by name at the suppliers’?",
    },
    holderNatures: ["association", "public-institution"],
    source: ours,
  },
];
