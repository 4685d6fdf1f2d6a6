import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: to be checked in each territory. */
export const components: readonly CandidateComponent[] = [
  {
    key: "volunteer-drivers",
    name: { fr: "Conducteurs bénévoles", en: "Volunteer drivers" },
    kind: "service",
    usuallyServes: ["keep-appointments", "go-out-and-see-people"],
    failsWithout: {
      fr: "Il n’y a personne pour conduire, ou toujours les deux mêmes, jusqu’à ce qu’ils s’arrêtent.",
      en: "There is nobody to drive, or always the same two, until they stop.",
    },
    ask: {
      fr: "Ici, qui aurait deux heures par semaine, et qu’est-ce qui le retient : l’assurance, l’essence, la peur de s’engager ?",
      en: "Here, who would have two hours a week, and what holds them back: insurance, petrol, fear of committing?",
    },
    holderNatures: ["inhabitants", "association"],
    source: ours,
  },
  {
    key: "matching",
    name: { fr: "Mise en relation", en: "Matching requests and drivers" },
    kind: "service",
    usuallyServes: ["keep-appointments", "go-out-and-see-people"],
    failsWithout: {
      fr: "Chacun appelle qui il connaît ; celui qui ne connaît personne n’appelle pas.",
      en: "Each calls those they know; those who know nobody do not call.",
    },
    ask: {
      fr: "Ici, qui répond au téléphone, connaît les gens, et peut dire non sans blesser ?",
      en: "Here, who answers the phone, knows people, and can say no without hurting?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "repair-garage",
    name: { fr: "Garage solidaire", en: "Community garage" },
    kind: "service",
    usuallyServes: ["get-back-on-the-road"],
    failsWithout: {
      fr: "Une panne de quelques centaines d’euros immobilise pour des mois, ou l’on roule en danger.",
      en: "A repair of a few hundred euros stops people for months, or they drive at risk.",
    },
    ask: {
      fr: "Ici, qui sait réparer et apprendre à réparer, et où seraient les ponts et les outils ?",
      en: "Here, who can repair and teach repair, and where would the lifts and tools be?",
    },
    holderNatures: ["association", "cooperative", "company"],
    source: ours,
  },
  {
    key: "vehicle-loan",
    name: { fr: "Véhicules prêtés", en: "Vehicles on loan" },
    kind: "good",
    usuallyServes: ["get-back-on-the-road", "keep-appointments"],
    failsWithout: {
      fr: "Pendant la réparation ou en attendant mieux, la personne perd ses rendez-vous et parfois son emploi.",
      en: "During the repair, or while waiting for better, the person loses appointments and sometimes a job.",
    },
    ask: {
      fr: "Ici, quels véhicules dorment dans les garages des communes, des associations, des particuliers ?",
      en: "Here, which vehicles sleep in the garages of communes, associations, private people?",
    },
    holderNatures: ["association", "public-institution", "company", "inhabitants"],
    source: ours,
  },
  {
    key: "cycling-school",
    name: { fr: "École du vélo", en: "Cycling school" },
    kind: "service",
    usuallyServes: ["get-back-on-the-road", "go-out-and-see-people"],
    failsWithout: {
      fr: "Le vélo prêté reste au garage : on n’a jamais appris, ou l’on a peur de la route.",
      en: "The lent bicycle stays in the shed: one never learnt, or is afraid of the road.",
    },
    ask: {
      fr: "Ici, qui n’a jamais appris à rouler, et avec qui oserait-il commencer ?",
      en: "Here, who never learnt to ride, and with whom would they dare to start?",
    },
    holderNatures: ["association", "public-institution", "inhabitants"],
    source: ours,
  },
];
