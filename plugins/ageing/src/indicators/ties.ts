import { type Indicator, percentage } from "@bassin/plugin-sdk";
import { ageFriendly, petitsFreres } from "../reference-sources.ts";

const survey = {
  fr: "Poser la question telle quelle à un échantillon tiré au hasard, par téléphone et en porte à porte, et garder le nombre de réponses.",
  en: "Ask the question as it stands to a random sample, by telephone and door to door, and keep the number of answers.",
};

/** Whom older people can see, where they can go, what they can take part in. */
export const tieIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "is-cut-off-from-all",
    label: { fr: "Aînés coupés de tout lien", en: "Older people cut off from all ties" },
    performance: {
      fr: "Des aînés peuvent voir du monde : de la famille, des amis, des voisins, une association.",
      en: "Older people can see others: family, friends, neighbours, an association.",
    },
    formula: { kind: "survey-share", favourable: "without-any-tie", answers: "asked-about-ties" },
    direction: "decrease",
    breakdowns: ["older-age", "income", "density"],
    method: survey,
    limits: {
      fr: "La source parle de « mort sociale ». Les plus seuls ne répondent ni au téléphone ni à la porte : le vrai nombre est plus haut.",
      en: "The source speaks of “social death”. The loneliest answer neither telephone nor door: the true number is higher.",
    },
    source: petitsFreres,
    golden: [
      { given: { "without-any-tie": 16, "asked-about-ties": 400 }, gives: 4 },
      { given: { "without-any-tie": null, "asked-about-ties": 400 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "goes-out-daily",
    label: { fr: "Aînés qui sortent chaque jour", en: "Older people who go out daily" },
    performance: { fr: "Des aînés peuvent sortir chaque jour.", en: "Older people can go out every day." },
    formula: { kind: "survey-share", favourable: "going-out-daily", answers: "asked-about-going-out" },
    direction: "increase",
    breakdowns: ["older-age", "density"],
    method: survey,
    limits: {
      fr: "Certains aiment rester chez eux. La saison compte : poser la question au même moment de l’année.",
      en: "Some like to stay at home. The season matters: ask at the same time of year.",
    },
    source: petitsFreres,
    golden: [
      { given: { "going-out-daily": 248, "asked-about-going-out": 400 }, gives: 62 },
      { given: { "going-out-daily": 248, "asked-about-going-out": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "has-a-confidant",
    label: { fr: "Aînés qui ont un confident", en: "Older people with a confidant" },
    performance: {
      fr: "Des aînés peuvent parler à quelqu’un de ce qui leur tient à cœur.",
      en: "Older people can speak to someone of what matters to them.",
    },
    formula: { kind: "survey-share", favourable: "with-a-confidant", answers: "asked-about-confidant" },
    direction: "increase",
    breakdowns: ["sex", "older-age"],
    method: survey,
    limits: {
      fr: "Un seul confident peut être loin, ou malade. Les hommes le disent moins.",
      en: "An only confidant may be far away, or ill. Men say it less.",
    },
    source: petitsFreres,
    golden: [
      { given: { "with-a-confidant": 340, "asked-about-confidant": 400 }, gives: 85 },
      { given: { "with-a-confidant": null, "asked-about-confidant": 400 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "uses-the-internet",
    label: { fr: "Aînés qui se servent d’internet", en: "Older people who use the internet" },
    performance: {
      fr: "Des aînés peuvent se servir d’internet, pour écrire à leurs proches ou faire une démarche.",
      en: "Older people can use the internet, to write to their family or to handle a matter.",
    },
    formula: { kind: "survey-share", favourable: "using-internet", answers: "asked-about-internet" },
    direction: "increase",
    breakdowns: ["older-age", "income"],
    method: survey,
    limits: {
      fr: "Plus d’internet ne remplace ni un guichet ni une visite. Ne pas s’en servir est aussi un droit.",
      en: "More internet replaces neither a counter nor a visit. Not using it is also a right.",
    },
    source: petitsFreres,
    golden: [
      { given: { "using-internet": 288, "asked-about-internet": 400 }, gives: 72 },
      { given: { "using-internet": null, "asked-about-internet": 400 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "takes-part",
    label: { fr: "Aînés qui prennent part", en: "Older people who take part" },
    performance: {
      fr: "Des aînés peuvent être bénévoles ou se joindre à une activité à plusieurs.",
      en: "Older people can volunteer or join an activity with others.",
    },
    formula: { kind: "survey-share", favourable: "taking-part", answers: "asked-about-taking-part" },
    direction: "increase",
    breakdowns: ["sex", "older-age"],
    method: survey,
    limits: {
      fr: "Aider un voisin ou garder ses petits-enfants ne s’appelle pas du bénévolat, et compte autant.",
      en: "Helping a neighbour or minding grandchildren is not called volunteering, and counts as much.",
    },
    source: ageFriendly,
    golden: [
      { given: { "taking-part": 152, "asked-about-taking-part": 400 }, gives: 38 },
      { given: { "taking-part": 152, "asked-about-taking-part": null }, gives: null },
    ],
  },
];
