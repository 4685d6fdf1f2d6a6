import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "appointment-kept",
    kind: "immediate",
    statement: { fr: "Le rendez-vous est honoré.", en: "The appointment is kept." },
    beneficiary: { fr: "La personne et ceux qui la soignent", en: "The person and those who care for them" },
    source: ours,
  },
  {
    key: "safe-vehicle",
    kind: "immediate",
    statement: { fr: "La personne roule dans un véhicule sûr.", en: "The person drives a safe vehicle." },
    beneficiary: { fr: "La personne et son foyer", en: "The person and their household" },
    source: ours,
  },
  {
    key: "ties-made",
    kind: "mediate",
    statement: {
      fr: "Des liens naissent pendant les trajets et durent au-delà.",
      en: "Ties are made on the way, and last beyond it.",
    },
    beneficiary: {
      fr: "Les personnes conduites et celles qui conduisent",
      en: "Those who are driven and those who drive",
    },
    source: ours,
  },
  {
    key: "confidence-regained",
    kind: "mediate",
    statement: {
      fr: "La personne reprend l’habitude de sortir et demande moins à ses proches.",
      en: "The person gets back into the habit of going out, and asks less of those close to them.",
    },
    beneficiary: { fr: "La personne et ses proches", en: "The person and those close to them" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "continuity-of-care",
    sign: "positive",
    statement: {
      fr: "Les soins se suivent sans rupture, et certaines urgences sont évitées.",
      en: "Care goes on without a break, and some emergencies are avoided.",
    },
    bearer: {
      fr: "Les soignants, l’hôpital et l’assurance maladie",
      en: "Health professionals, the hospital and the health insurance",
    },
    source: ours,
  },
  {
    key: "relatives-relieved",
    sign: "positive",
    statement: {
      fr: "Des proches n’ont plus à quitter leur travail pour conduire.",
      en: "Relatives no longer have to leave work to drive.",
    },
    bearer: { fr: "Les proches aidants et leurs employeurs", en: "Carers in the family and their employers" },
    source: ours,
  },
  {
    key: "tired-volunteers",
    sign: "negative",
    statement: {
      fr: "Des bénévoles s’épuisent, et leur foyer en porte le poids.",
      en: "Volunteers wear themselves out, and their households carry the weight.",
    },
    bearer: { fr: "Les bénévoles et leurs foyers", en: "Volunteers and their households" },
    source: ours,
  },
  {
    key: "taxis-lose-rides",
    sign: "negative",
    statement: {
      fr: "Des taxis et des ambulances de campagne perdent des courses.",
      en: "Country taxis and ambulances lose rides.",
    },
    bearer: { fr: "Les artisans taxis et ambulanciers", en: "Taxi and ambulance drivers" },
    source: ours,
  },
];
