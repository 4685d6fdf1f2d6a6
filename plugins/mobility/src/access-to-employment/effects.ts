import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { employmentExample, ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "at-work-on-time",
    kind: "immediate",
    statement: {
      fr: "La personne arrive au travail à l’heure, sans s’endetter pour y aller.",
      en: "The person gets to work on time, without running into debt to do so.",
    },
    beneficiary: { fr: "La personne et son foyer", en: "The person and their household" },
    source: ours,
  },
  {
    key: "job-filled",
    kind: "immediate",
    statement: {
      fr: "Le poste est pourvu et tenu dès les premières semaines.",
      en: "The job is filled, and held from the first weeks.",
    },
    beneficiary: { fr: "L’employeur", en: "The employer" },
    source: ours,
  },
  {
    key: "job-that-lasts",
    kind: "mediate",
    statement: {
      fr: "L’emploi dure, et des projets redeviennent possibles : logement, formation, famille.",
      en: "The job lasts, and plans become possible again: a home, a course, a family.",
    },
    beneficiary: {
      fr: "La personne, son foyer, les services qui l’accompagnent",
      en: "The person, their household, the services that support them",
    },
    source: ours,
  },
  {
    key: "freedom-to-move",
    kind: "mediate",
    statement: {
      fr: "La personne a pris confiance et se déplace aussi pour le reste de sa vie.",
      en: "The person has gained confidence, and gets around for the rest of life too.",
    },
    beneficiary: { fr: "La personne", en: "The person" },
    source: ours,
  },
  {
    key: "actors-who-know-each-other",
    kind: "mediate",
    statement: {
      fr: "Employeurs, services de l’emploi, collectivités et habitants connaissent les contraintes les uns des autres et s’appellent.",
      en: "Employers, employment services, authorities and inhabitants know each other’s constraints, and call one another.",
    },
    beneficiary: { fr: "Tout le bassin de vie", en: "The whole living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "neighbours-recruit",
    sign: "positive",
    statement: {
      fr: "Des entreprises voisines qui n’ont pas pris part trouvent elles aussi à recruter.",
      en: "Neighbouring firms that took no part find people to hire as well.",
    },
    bearer: { fr: "Les entreprises du voisinage", en: "Firms nearby" },
    source: ours,
  },
  {
    key: "fewer-cars-where-shared",
    sign: "positive",
    statement: {
      fr: "Là où l’on partage les trajets, il y a moins de voitures, de bruit et de CO₂.",
      en: "Where trips are shared, there are fewer cars, less noise and less CO₂.",
    },
    bearer: { fr: "Les riverains et le climat", en: "People living along the road, and the climate" },
    source: ours,
  },
  {
    key: "more-cars-at-peak",
    sign: "negative",
    statement: {
      fr: "Chaque voiture personnelle de plus à l’heure d’embauche peut ajouter aux bouchons.",
      en: "Each further personal car at the start of a shift may add to traffic jams.",
    },
    bearer: {
      fr: "Les autres usagers de la route et les riverains",
      en: "Other road users and people living along the road",
    },
    source: employmentExample,
  },
  {
    key: "taxis-lose-rides",
    sign: "negative",
    statement: {
      fr: "Des taxis de campagne perdent des courses au profit du transport à la demande.",
      en: "Country taxis lose rides to transport on demand.",
    },
    bearer: {
      fr: "Les artisans taxis, et ceux qu’ils conduisent la nuit ou en urgence",
      en: "Taxi drivers, and those they carry at night or in an emergency",
    },
    source: ours,
  },
];
