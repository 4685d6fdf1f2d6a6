import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { renovationFollowUp, selfRehabilitation, siteRecords } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What the people a solution serves can do with their home. */
export const worksIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "finishes-renovation",
    label: { fr: "Ménages dont les travaux sont finis comme visé", en: "Households whose works ended as aimed" },
    performance: {
      fr: "Des ménages peuvent mener leurs travaux jusqu’au bout et atteindre ce qu’ils visaient.",
      en: "Households can see their works through and reach what they aimed at.",
    },
    formula: shareOf("households-works-finished", "households-works-due"),
    direction: "increase",
    breakdowns: ["income"],
    method: {
      fr: "Noter au départ ce que chaque ménage vise et pour quand ; regarder, à l’échéance, qui y est arrivé.",
      en: "Note at the start what each household aims at and by when; look, when the time comes, at who got there.",
    },
    limits: {
      fr: "Viser moins fait monter le chiffre. Un ménage en retard d’un mois compte comme un abandon : relire ensemble.",
      en: "Aiming lower raises the figure. A household a month late counts as one that gave up: read it together.",
    },
    source: renovationFollowUp,
    golden: [
      { given: { "households-works-finished": 9, "households-works-due": 12 }, gives: 75 },
      { given: { "households-works-finished": 9, "households-works-due": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "continues-works-alone",
    label: { fr: "Personnes qui peuvent continuer seules", en: "People able to continue on their own" },
    performance: {
      fr: "Des personnes accompagnées peuvent continuer seules les travaux de leur logement.",
      en: "Accompanied people can go on with the works of their home by themselves.",
    },
    formula: { kind: "survey-share", favourable: "people-able-to-continue", answers: "people-asked-works" },
    direction: "increase",
    breakdowns: ["sex", "income"],
    method: {
      fr: "Demander à la fin de l’accompagnement, par quelqu’un d’autre que l’accompagnateur : « Que sauriez-vous faire seul, maintenant ? »",
      en: "Ask when support ends, by someone other than the companion: “What could you do alone, now?”",
    },
    limits: {
      fr: "Se dire capable n’est pas avoir le temps, la santé ni l’argent. La question posée un an plus tard donnerait autre chose.",
      en: "Saying one is able is not having the time, the health or the money. Asked a year later, the answer would differ.",
    },
    source: selfRehabilitation,
    golden: [
      { given: { "people-able-to-continue": 24, "people-asked-works": 30 }, gives: 80 },
      { given: { "people-able-to-continue": null, "people-asked-works": 30 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "reused-or-bio-based-materials",
    label: { fr: "Matériaux de réemploi ou biosourcés", en: "Reused or bio-based materials" },
    performance: {
      fr: "Des ménages peuvent rénover avec des matériaux qui ont déjà servi ou qui poussent.",
      en: "Households can renovate with materials that have been used before, or that grow.",
    },
    formula: shareOf("materials-reused-or-bio-based", "materials-used"),
    direction: "increase",
    breakdowns: ["material-kind"],
    method: {
      fr: "Garder les bons de livraison, peser ou estimer ce qui vient du réemploi, chantier par chantier.",
      en: "Keep delivery notes, weigh or estimate what comes from reuse, site by site.",
    },
    limits: {
      fr: "Compté en kilos : une dalle pèse plus que toute l’isolation. Le bois venu de loin compte comme celui d’ici.",
      en: "Counted in kilos: one slab outweighs all the insulation. Timber from far away counts as timber from here.",
    },
    source: siteRecords,
    golden: [
      { given: { "materials-reused-or-bio-based": 5400, "materials-used": 18_000 }, gives: 30 },
      { given: { "materials-reused-or-bio-based": null, "materials-used": 18_000 }, gives: null },
      { given: { "materials-reused-or-bio-based": 0, "materials-used": 0 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "says-they-can",
    label: { fr: "Personnes qui disent pouvoir faire", en: "People who say they can" },
    performance: {
      fr: "Celles et ceux que la solution sert peuvent faire ce qu’ils venaient chercher.",
      en: "Those the solution serves can do what they came for.",
    },
    formula: { kind: "survey-share", favourable: "people-saying-can", answers: "people-asked-can" },
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Poser une seule question, de vive voix : « Pouvez-vous maintenant faire ce que vous cherchiez ? », et noter qui l’a posée.",
      en: "Ask one question aloud: “Can you now do what you were looking for?”, and note who asked it.",
    },
    limits: {
      fr: "Ceux qui ne sont pas venus, ou ne viennent plus, ne répondent pas. La marge suppose un tirage au hasard.",
      en: "Those who did not come, or no longer do, do not answer. The margin assumes a random draw.",
    },
    source: ours,
    golden: [
      { given: { "people-saying-can": 45, "people-asked-can": 60 }, gives: 75 },
      { given: { "people-saying-can": 45, "people-asked-can": null }, gives: null },
      { given: { "people-saying-can": 0, "people-asked-can": 0 }, gives: null },
    ],
  },
];
