import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { timetables, wimoov } from "../reference-sources.ts";

const survey = {
  fr: "Poser les questions du baromètre à un échantillon tiré au hasard, et garder le nombre de réponses.",
  en: "Ask the questions of the barometer of a random sample, and keep the number of answers.",
};

/** Whether people can get where they need to. */
export const reachingIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "work-without-own-car",
    label: { fr: "Emploi ou formation à 45 minutes sans voiture", en: "Work or training within 45 minutes, no car" },
    performance: {
      fr: "Des personnes qui cherchent un emploi peuvent en atteindre un, ou une formation, en 45 minutes sans voiture à elles.",
      en: "Job-seekers can reach a job or training within 45 minutes without a car of their own.",
    },
    formula: shareOf("job-seekers-reaching-work", "job-seekers"),
    direction: "increase",
    breakdowns: ["sex", "adult-age", "density"],
    method: {
      fr: "Croiser les lieux d’habitation, les pôles d’emploi et les horaires publics aux heures de prise de poste, transport à la demande et covoiturage organisé compris.",
      en: "Cross homes, places of work and public timetables at shift hours, transport on demand and organised car-pooling included.",
    },
    limits: {
      fr: "Un pôle atteint n’est pas un emploi obtenu. La nuit et le dimanche comptent peu dans les horaires publics.",
      en: "A place reached is not a job obtained. Nights and Sundays weigh little in public timetables.",
    },
    source: timetables,
    golden: [
      { given: { "job-seekers-reaching-work": 420, "job-seekers": 1200 }, gives: 35 },
      { given: { "job-seekers-reaching-work": null, "job-seekers": 1200 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "mobility-precarity",
    label: { fr: "Adultes en précarité de mobilité", en: "Adults in mobility precarity" },
    performance: {
      fr: "Des adultes peuvent se déplacer sans cumuler les empêchements.",
      en: "Adults can get around without obstacles piling up.",
    },
    formula: { kind: "survey-share", favourable: "adults-in-mobility-precarity", answers: "adults-asked-mobility" },
    direction: "decrease",
    breakdowns: ["sex", "adult-age", "income", "density"],
    method: survey,
    limits: {
      fr: "Deux empêchements légers comptent comme deux lourds. Qui ne sort plus répond peu.",
      en: "Two light obstacles count as two heavy ones. Those who no longer go out seldom answer.",
    },
    source: wimoov,
    golden: [
      { given: { "adults-in-mobility-precarity": 96, "adults-asked-mobility": 400 }, gives: 24 },
      { given: { "adults-in-mobility-precarity": 96, "adults-asked-mobility": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "appointments-given-up",
    label: { fr: "Adultes qui ont renoncé à un rendez-vous", en: "Adults who gave up an appointment" },
    performance: {
      fr: "Des adultes peuvent aller à leurs rendez-vous, de soin, de travail ou de droits.",
      en: "Adults can get to their appointments, for care, work or rights.",
    },
    formula: { kind: "survey-share", favourable: "adults-giving-up", answers: "adults-asked-mobility" },
    direction: "decrease",
    breakdowns: ["sex", "adult-age", "income"],
    method: survey,
    limits: {
      fr: "On oublie ce à quoi l’on a renoncé ; on renonce aussi avant de prendre rendez-vous.",
      en: "People forget what they gave up, and give up before making the appointment.",
    },
    source: wimoov,
    golden: [
      { given: { "adults-giving-up": 112, "adults-asked-mobility": 400 }, gives: 28 },
      { given: { "adults-giving-up": null, "adults-asked-mobility": 400 }, gives: null },
      { given: { "adults-giving-up": 0, "adults-asked-mobility": 0 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "without-vehicle",
    label: { fr: "Adultes sans véhicule à eux", en: "Adults without a vehicle of their own" },
    performance: {
      fr: "Des adultes peuvent disposer d’un véhicule, ou n’en ont pas besoin.",
      en: "Adults can have the use of a vehicle, or do not need one.",
    },
    formula: { kind: "survey-share", favourable: "adults-without-vehicle", answers: "adults-asked-mobility" },
    direction: "decrease",
    breakdowns: ["adult-age", "income"],
    method: survey,
    limits: {
      fr: "Ne pas en avoir peut être un choix, là où tout est proche. À lire avec l’accès aux services.",
      en: "Having none may be a choice where everything is close. To be read with access to services.",
    },
    source: wimoov,
    golden: [
      { given: { "adults-without-vehicle": 60, "adults-asked-mobility": 400 }, gives: 15 },
      { given: { "adults-without-vehicle": null, "adults-asked-mobility": 400 }, gives: null },
    ],
  },
];
