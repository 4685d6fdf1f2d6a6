import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: the source names Sud-Artois without describing what its solution is made of. */
export const components: readonly CandidateComponent[] = [
  {
    key: "group-of-trades",
    name: { fr: "Groupement d’artisans formés ensemble", en: "Group of trades trained together" },
    kind: "service",
    usuallyServes: ["renovate-in-one-go", "answer-together"],
    failsWithout: {
      fr: "Chacun fait bien son morceau, et l’air passe entre les deux : la maison reste froide.",
      en: "Each does their piece well, and the air passes in between: the house stays cold.",
    },
    ask: {
      fr: "Ici, quels artisans s’estiment assez pour se former sur le même chantier ?",
      en: "Here, which trades think enough of each other to train on the same site?",
    },
    holderNatures: ["company", "cooperative"],
    source: ours,
  },
  {
    key: "single-pilot",
    name: { fr: "Un seul interlocuteur", en: "A single person to turn to" },
    kind: "service",
    usuallyServes: ["renovate-in-one-go", "know-what-is-left-to-pay"],
    failsWithout: {
      fr: "Le ménage devient chef de chantier sans l’avoir voulu, et renonce au troisième devis.",
      en: "The household becomes site manager without wanting to, and gives up at the third quote.",
    },
    ask: {
      fr: "Ici, à qui chacun ferait-il confiance pour parler au nom de tous les corps de métier ?",
      en: "Here, whom would all trust to speak for every trade?",
    },
    holderNatures: ["cooperative", "association", "company", "public-institution"],
    source: ours,
  },
  {
    key: "works-package",
    name: { fr: "Travaux complets, d’un seul tenant", en: "Complete works, as one whole" },
    kind: "good",
    usuallyServes: ["renovate-in-one-go", "live-in-comfort"],
    failsWithout: {
      fr: "On rénove par petits bouts, chacun gênant le suivant ; dix ans après, l’étiquette n’a pas bougé.",
      en: "Renovation goes bit by bit, each in the way of the next; ten years on, the label has not moved.",
    },
    ask: {
      fr: "Pour les maisons les plus communes ici, qu’est-ce qui doit se faire ensemble ?",
      en: "For the most common houses here, what has to be done together?",
    },
    holderNatures: ["company", "cooperative"],
    source: ours,
  },
  {
    key: "finance-in-one-place",
    name: { fr: "Financement réuni", en: "Finance brought together" },
    kind: "service",
    usuallyServes: ["know-what-is-left-to-pay"],
    failsWithout: {
      fr: "Les aides arrivent après les factures ; ceux qui ne peuvent pas avancer n’entrent pas.",
      en: "Grants arrive after the invoices; those who cannot pay ahead do not come in.",
    },
    ask: {
      fr: "Ici, quelle banque, quelle caisse avancerait les aides, et qui s’en porterait garant ?",
      en: "Here, which bank or fund would advance the grants, and who would stand surety?",
    },
    holderNatures: ["company", "cooperative", "public-institution"],
    source: ours,
  },
  {
    key: "site-follow-up",
    name: { fr: "Suivi du chantier et des premiers hivers", en: "Follow-up of the site and the first winters" },
    kind: "service",
    usuallyServes: ["live-in-comfort", "answer-together"],
    failsWithout: {
      fr: "Personne ne mesure ce qui a été tenu ; l’aération reste éteinte et l’humidité revient.",
      en: "Nobody measures what was kept; ventilation stays off and damp comes back.",
    },
    ask: {
      fr: "Ici, qui reviendrait voir deux hivers de suite, et à qui le dirait-il ?",
      en: "Here, who would come back to look two winters running, and whom would they tell?",
    },
    holderNatures: ["association", "public-institution", "cooperative", "research"],
    source: ours,
  },
];
