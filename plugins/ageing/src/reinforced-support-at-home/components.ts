import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: the source speaks of home help and its value, not of what support at home is made of. */
export const components: readonly CandidateComponent[] = [
  {
    key: "coordination",
    name: { fr: "Coordination : une personne pour tout", en: "Coordination: one person for everything" },
    kind: "service",
    usuallyServes: ["be-safe-day-and-night", "keep-ones-ways"],
    failsWithout: {
      fr: "Six intervenants passent le même matin, personne l’après-midi, et la fille de la dame tient le planning.",
      en: "Six helpers come the same morning, none in the afternoon, and the lady’s daughter keeps the rota.",
    },
    ask: {
      fr: "Ici, qui a la confiance des familles, des médecins et des services à la fois ?",
      en: "Here, who is trusted by families, doctors and services alike?",
    },
    holderNatures: ["association", "public-institution", "cooperative"],
    source: ours,
  },
  {
    key: "care-and-nursing",
    name: { fr: "Aide et soins, chaque jour", en: "Help and nursing, every day" },
    kind: "service",
    usuallyServes: ["be-safe-day-and-night", "keep-ones-ways"],
    failsWithout: {
      fr: "On coordonne des absences : les heures sont accordées, et personne ne vient.",
      en: "What is coordinated is absence: hours are granted, and nobody comes.",
    },
    ask: {
      fr: "Ici, quels services pourraient partager des tournées, des remplaçants, une formation ?",
      en: "Here, which services could share rounds, stand-ins, training?",
    },
    holderNatures: ["association", "public-institution", "company", "cooperative"],
    source: ours,
  },
  {
    key: "on-call-nights",
    name: { fr: "Présence et astreinte la nuit", en: "Presence and on-call at night" },
    kind: "service",
    usuallyServes: ["be-safe-day-and-night", "let-carers-breathe"],
    failsWithout: {
      fr: "À deux heures du matin, la seule réponse reste l’ambulance.",
      en: "At two in the morning, the only answer is still the ambulance.",
    },
    ask: {
      fr: "Ici, qui veille déjà la nuit : maison de retraite, hôpital, pompiers ? Pourraient-ils veiller plus loin ?",
      en: "Here, who already watches at night: care home, hospital, firefighters? Could they watch further out?",
    },
    holderNatures: ["public-institution", "association", "company"],
    source: ours,
  },
  {
    key: "alarm-and-adaptation",
    name: { fr: "Téléalarme et petits aménagements", en: "Alarm and small adaptations" },
    kind: "good",
    usuallyServes: ["be-safe-day-and-night"],
    failsWithout: {
      fr: "Une chute le samedi soir se découvre le lundi matin.",
      en: "A fall on Saturday night is found on Monday morning.",
    },
    ask: {
      fr: "Ici, qui pose, qui entretient, et qui se déplace quand l’alarme sonne ?",
      en: "Here, who fits it, who maintains it, and who goes when the alarm rings?",
    },
    holderNatures: ["company", "association", "public-institution"],
    source: ours,
  },
  {
    key: "carer-support",
    name: { fr: "Appui et relais des proches aidants", en: "Support and relief for carers" },
    kind: "service",
    usuallyServes: ["let-carers-breathe"],
    failsWithout: {
      fr: "Le proche tient, tient encore, puis tombe ; et l’entrée en établissement se fait en une semaine.",
      en: "The carer holds on, and on, then falls; and the move to a care home happens within a week.",
    },
    ask: {
      fr: "Ici, qui pourrait prendre le relais une nuit, un dimanche, quinze jours ?",
      en: "Here, who could take over for a night, a Sunday, a fortnight?",
    },
    holderNatures: ["association", "public-institution", "inhabitants", "cooperative"],
    source: ours,
  },
  {
    key: "social-ties",
    name: { fr: "Visites et sorties", en: "Visits and outings" },
    kind: "service",
    usuallyServes: ["stay-among-others", "keep-ones-ways"],
    failsWithout: {
      fr: "On est soigné, lavé, nourri, et l’on ne parle à personne.",
      en: "One is nursed, washed and fed, and speaks to nobody.",
    },
    ask: {
      fr: "Ici, qui aimerait rendre visite, et à qui manque-t-on ?",
      en: "Here, who would like to visit, and who misses company?",
    },
    holderNatures: ["inhabitants", "association", "public-institution"],
    source: ours,
  },
];
