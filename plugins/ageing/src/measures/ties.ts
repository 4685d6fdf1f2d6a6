import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { ageFriendly, petitsFreres } from "../reference-sources.ts";

const people = { ...yearlyStock, unit: "person" as const };
const asked = { ...people, source: petitsFreres };

/** What older people answer about those they see, where they go and what they take part in. */
export const tieMeasures: readonly Measure[] = [
  {
    ...asked,
    key: "asked-about-ties",
    label: { fr: "Aînés interrogés sur leurs liens", en: "Older people asked about ties" },
    population: {
      fr: "Habitants de 60 ans et plus qui ont répondu sur la famille, les amis, les voisins et les associations",
      en: "Inhabitants aged 60 and over who answered about family, friends, neighbours and associations",
    },
    breakdowns: ["older-age", "income", "density"],
  },
  {
    ...asked,
    key: "without-any-tie",
    label: { fr: "Aînés coupés de tout lien", en: "Older people cut off from all ties" },
    population: {
      fr: "Parmi eux, ceux qui ne voient presque jamais personne dans aucun de ces quatre cercles",
      en: "Of those, the ones who hardly ever see anyone in any of these four circles",
    },
    breakdowns: ["older-age", "income", "density"],
  },
  {
    ...asked,
    key: "asked-about-going-out",
    label: { fr: "Aînés interrogés sur leurs sorties", en: "Older people asked about going out" },
    population: {
      fr: "Habitants de 60 ans et plus qui ont répondu sur leurs sorties",
      en: "Inhabitants aged 60 and over who answered about going out",
    },
    breakdowns: ["older-age", "density"],
  },
  {
    ...asked,
    key: "going-out-daily",
    label: { fr: "Aînés qui sortent chaque jour", en: "Older people who go out daily" },
    population: {
      fr: "Parmi eux, ceux qui sortent de chez eux tous les jours",
      en: "Of those, the ones who leave home every day",
    },
    breakdowns: ["older-age", "density"],
  },
  {
    ...asked,
    key: "asked-about-confidant",
    label: { fr: "Aînés interrogés sur leurs confidents", en: "Older people asked about confidants" },
    population: {
      fr: "Habitants de 60 ans et plus à qui l’on a demandé s’ils ont quelqu’un à qui parler de choses intimes",
      en: "Inhabitants aged 60 and over who were asked whether they have someone to speak with of intimate things",
    },
    breakdowns: ["sex", "older-age"],
  },
  {
    ...asked,
    key: "with-a-confidant",
    label: { fr: "Aînés qui ont un confident", en: "Older people with a confidant" },
    population: { fr: "Parmi eux, ceux qui répondent oui", en: "Of those, the ones who answer yes" },
    breakdowns: ["sex", "older-age"],
  },
  {
    ...asked,
    key: "asked-about-internet",
    label: { fr: "Aînés interrogés sur internet", en: "Older people asked about the internet" },
    population: {
      fr: "Habitants de 60 ans et plus qui ont répondu sur leur usage d’internet",
      en: "Inhabitants aged 60 and over who answered about their use of the internet",
    },
    breakdowns: ["older-age", "income"],
  },
  {
    ...asked,
    key: "using-internet",
    label: { fr: "Aînés qui se servent d’internet", en: "Older people who use the internet" },
    population: {
      fr: "Parmi eux, ceux qui s’en servent, même de temps en temps",
      en: "Of those, the ones who use it, be it now and then",
    },
    breakdowns: ["older-age", "income"],
  },
  {
    ...people,
    key: "asked-about-taking-part",
    label: { fr: "Aînés interrogés sur leurs activités", en: "Older people asked about activities" },
    population: {
      fr: "Habitants de 60 ans et plus qui ont répondu sur le bénévolat et les activités à plusieurs",
      en: "Inhabitants aged 60 and over who answered about volunteering and activities with others",
    },
    breakdowns: ["sex", "older-age"],
    source: ageFriendly,
  },
  {
    ...people,
    key: "taking-part",
    label: { fr: "Aînés qui prennent part", en: "Older people who take part" },
    population: {
      fr: "Parmi eux, ceux qui ont fait l’un ou l’autre au moins une fois dans le mois",
      en: "Of those, the ones who did one or the other at least once in the month",
    },
    breakdowns: ["sex", "older-age"],
    source: ageFriendly,
  },
];
