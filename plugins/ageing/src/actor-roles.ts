import type { ActorRole } from "@bassin/plugin-sdk";

/** The actors usually met around ageing, and what they usually hold. */
export const actorRoles: readonly ActorRole[] = [
  {
    key: "older-inhabitants",
    label: { fr: "Aînés", en: "Older people" },
    gloss: {
      fr: "Savent ce qu’ils veulent garder, ce qu’ils craignent, et ce qu’ils ont à donner.",
      en: "Know what they want to keep, what they fear, and what they have to give.",
    },
    usuallyHolds: ["shared-housing/social-life-project", "adapted-home-and-ties/visits"],
    natures: ["inhabitants", "association"],
  },
  {
    key: "families-and-carers",
    label: { fr: "Proches aidants", en: "Carers among family and friends" },
    gloss: {
      fr: "Tiennent tout, souvent sans le dire ; voient avant les autres ce qui change.",
      en: "Hold everything, often without saying so; see before others what is changing.",
    },
    usuallyHolds: ["reinforced-support-at-home/carer-support", "reinforced-support-at-home/social-ties"],
    natures: ["inhabitants", "association"],
  },
  {
    key: "home-help-services",
    label: { fr: "Services d’aide et de soins à domicile", en: "Home help and home nursing services" },
    gloss: {
      fr: "Entrent chaque jour dans les maisons ; portent des corps, des clés et des confidences.",
      en: "Go into homes every day; carry bodies, keys and confidences.",
    },
    usuallyHolds: [
      "reinforced-support-at-home/care-and-nursing",
      "reinforced-support-at-home/coordination",
      "shared-housing/care",
    ],
    natures: ["association", "public-institution", "company", "cooperative"],
  },
  {
    key: "care-home",
    label: { fr: "Maison de retraite", en: "Care home" },
    gloss: {
      fr: "Veille la nuit, cuisine, soigne ; peut sortir de ses murs.",
      en: "Watches at night, cooks, nurses; can reach beyond its walls.",
    },
    usuallyHolds: ["reinforced-support-at-home/on-call-nights", "adapted-home-and-ties/meals"],
    natures: ["public-institution", "association", "company"],
  },
  {
    key: "health-professionals",
    label: {
      fr: "Médecins, infirmiers, ergothérapeutes, hôpital",
      en: "Doctors, nurses, occupational therapists, hospital",
    },
    gloss: {
      fr: "Voient venir la chute, la sortie d’hôpital, l’épuisement ; savent à qui en parler, ou non.",
      en: "See the fall, the return from hospital and exhaustion coming; know whom to tell, or not.",
    },
    usuallyHolds: ["adapted-home-and-ties/occupational-therapy", "reinforced-support-at-home/care-and-nursing"],
    natures: ["company", "public-institution", "association"],
  },
  {
    key: "department-and-pension-funds",
    label: { fr: "Département et caisses de retraite", en: "Department and pension funds" },
    gloss: {
      fr: "Accordent des heures et des travaux ; peuvent changer la façon de les accorder.",
      en: "Grant hours and works; can change the way they grant them.",
    },
    usuallyHolds: ["reinforced-support-at-home/coordination", "adapted-home-and-ties/works"],
    natures: ["public-institution"],
  },
  {
    key: "communes-and-welfare-centres",
    label: { fr: "Communes et centres d’action sociale", en: "Communes and welfare centres" },
    gloss: {
      fr: "Connaissent les rues, les bancs, et qui n’ouvre plus ses volets.",
      en: "Know the streets, the benches, and who no longer opens their shutters.",
    },
    usuallyHolds: ["adapted-home-and-ties/meals", "adapted-home-and-ties/mobility", "shared-housing/dwelling"],
    natures: ["public-institution"],
  },
  {
    key: "visiting-volunteers",
    label: { fr: "Bénévoles et associations de quartier", en: "Volunteers and neighbourhood associations" },
    gloss: {
      fr: "Passent, appellent, conduisent, invitent ; tiennent par le plaisir d’y aller.",
      en: "Drop in, call, drive, invite; keep going because they enjoy it.",
    },
    usuallyHolds: [
      "reinforced-support-at-home/social-ties",
      "adapted-home-and-ties/visits",
      "adapted-home-and-ties/mobility",
      "shared-housing/open-door",
    ],
    natures: ["association", "inhabitants"],
  },
  {
    key: "craftspeople",
    label: { fr: "Artisans et installateurs", en: "Craftspeople and fitters" },
    gloss: {
      fr: "Posent la barre, la rampe, l’alarme ; travaillent dans une maison où l’on vit.",
      en: "Fit the rail, the ramp, the alarm; work in a house where people live.",
    },
    usuallyHolds: ["adapted-home-and-ties/works", "reinforced-support-at-home/alarm-and-adaptation"],
    natures: ["company", "cooperative"],
  },
  {
    key: "social-landlord",
    label: { fr: "Bailleur", en: "Landlord" },
    gloss: {
      fr: "A des murs, et peut les penser autrement qu’en étages de logements pareils.",
      en: "Has walls, and can think of them as something else than floors of identical flats.",
    },
    usuallyHolds: ["shared-housing/dwelling"],
    natures: ["public-institution", "cooperative", "company", "association"],
  },
  {
    key: "shared-life-facilitator",
    label: { fr: "Association qui facilite la vie partagée", en: "Association that facilitates shared life" },
    gloss: {
      fr: "Est là sans diriger ; fait se rencontrer la maison et le village.",
      en: "Is present without directing; brings house and village together.",
    },
    usuallyHolds: ["shared-housing/facilitation", "shared-housing/open-door"],
    natures: ["association", "cooperative"],
  },
];
