import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { timetables, wimoov } from "../reference-sources.ts";

const people = { ...yearlyStock, unit: "person" as const };

/** What is asked of adults, and counted among those who look for work. */
export const peopleMeasures: readonly Measure[] = [
  {
    ...people,
    key: "adults-asked-mobility",
    label: { fr: "Adultes interrogés sur leurs déplacements", en: "Adults asked about getting around" },
    population: {
      fr: "Adultes qui ont répondu aux questions sur leurs déplacements du quotidien",
      en: "Adults who answered the questions about getting around every day",
    },
    breakdowns: ["sex", "adult-age", "income", "density"],
    source: wimoov,
  },
  {
    ...people,
    key: "adults-in-mobility-precarity",
    label: { fr: "Adultes en précarité de mobilité", en: "Adults in mobility precarity" },
    population: {
      fr: "Parmi eux, ceux qui cumulent au moins deux empêchements : coût, absence de moyen, distance, savoir-faire, santé",
      en: "Of those, the ones with at least two obstacles: cost, no means, distance, know-how, health",
    },
    breakdowns: ["sex", "adult-age", "income", "density"],
    source: wimoov,
  },
  {
    ...people,
    key: "adults-giving-up",
    label: { fr: "Adultes qui ont renoncé à un rendez-vous", en: "Adults who gave up an appointment" },
    population: {
      fr: "Parmi eux, ceux qui ont renoncé dans l’année à un rendez-vous, faute de pouvoir s’y rendre",
      en: "Of those, the ones who gave up an appointment in the year because they could not get there",
    },
    breakdowns: ["sex", "adult-age", "income", "density"],
    source: wimoov,
  },
  {
    ...people,
    key: "adults-without-vehicle",
    label: { fr: "Adultes sans véhicule à eux", en: "Adults without a vehicle of their own" },
    population: {
      fr: "Parmi eux, ceux qui n’ont à leur disposition ni voiture, ni deux-roues à moteur",
      en: "Of those, the ones with neither a car nor a motorised two-wheeler at hand",
    },
    breakdowns: ["sex", "adult-age", "income", "density"],
    source: wimoov,
  },
  {
    ...people,
    key: "job-seekers",
    label: { fr: "Personnes qui cherchent un emploi", en: "Job-seekers" },
    population: {
      fr: "Habitants inscrits comme demandeurs d’emploi, tenus de chercher, en fin d’année",
      en: "Inhabitants registered as job-seekers and bound to look for work, at the end of the year",
    },
    breakdowns: ["sex", "adult-age", "density"],
    source: timetables,
  },
  {
    ...people,
    key: "job-seekers-reaching-work",
    label: { fr: "Personnes qui peuvent atteindre un emploi", en: "Job-seekers who can reach work" },
    population: {
      fr: "Parmi elles, celles qui habitent à 45 minutes au plus, sans voiture à elles, d’un pôle d’emploi ou de formation, aux heures de prise de poste",
      en: "Of those, the ones living within 45 minutes, without a car of their own, of a place of work or training, at shift hours",
    },
    breakdowns: ["sex", "adult-age", "density"],
    source: timetables,
  },
];
