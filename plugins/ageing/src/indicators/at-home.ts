import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { census, drees } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** Where older people can live, and with how much of the help they were granted. */
export const atHomeIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "apa-at-home",
    label: { fr: "Bénéficiaires de l’APA qui vivent à domicile", en: "Beneficiaries of the allowance living at home" },
    performance: {
      fr: "Des aînés qui ont besoin d’aide chaque jour peuvent vivre chez eux.",
      en: "Older people who need help every day can live at home.",
    },
    formula: shareOf("apa-beneficiaries-at-home", "apa-beneficiaries"),
    direction: "increase",
    breakdowns: ["dependency"],
    method: {
      fr: "Demander au département le nombre de bénéficiaires d’ici, à domicile et en établissement, en décembre.",
      en: "Ask the department for the number of beneficiaries here, at home and in care homes, in December.",
    },
    limits: {
      fr: "Vivre chez soi n’est pas toujours un choix : parfois la place ou l’argent manque ailleurs. Ne dit rien de la solitude.",
      en: "Living at home is not always a choice: sometimes a place or money is lacking elsewhere. Says nothing of loneliness.",
    },
    source: drees,
    golden: [
      { given: { "apa-beneficiaries-at-home": 234, "apa-beneficiaries": 390 }, gives: 60 },
      { given: { "apa-beneficiaries-at-home": null, "apa-beneficiaries": 390 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "lives-at-home-at-75",
    label: { fr: "Habitants de 75 ans et plus à domicile", en: "Inhabitants aged 75 and over at home" },
    performance: {
      fr: "Des habitants de 75 ans et plus peuvent vivre dans un logement ordinaire.",
      en: "Inhabitants aged 75 and over can live in an ordinary dwelling.",
    },
    formula: shareOf("aged-75-at-home", "core:aged-75-plus"),
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Reprendre au recensement les 75 ans et plus en logement ordinaire, puis tous les 75 ans et plus.",
      en: "Take from the census people aged 75 and over in ordinary dwellings, then all those aged 75 and over.",
    },
    limits: {
      fr: "Une maison de retraite qui ouvre ici fait baisser le chiffre sans que rien n’ait changé pour ceux d’ici.",
      en: "A care home that opens here lowers the figure without any change for people from here.",
    },
    source: census,
    golden: [
      { given: { "aged-75-at-home": 1080, "core:aged-75-plus": 1200 }, gives: 90 },
      { given: { "aged-75-at-home": 1080, "core:aged-75-plus": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "receives-hours-granted",
    label: { fr: "Heures d’aide accordées et vraiment reçues", en: "Hours of help granted and really received" },
    performance: {
      fr: "Des aînés peuvent recevoir toutes les heures d’aide qui leur ont été accordées.",
      en: "Older people can receive all the hours of help granted to them.",
    },
    formula: shareOf("hours-received", "hours-granted"),
    direction: "increase",
    breakdowns: ["dependency"],
    method: {
      fr: "Comparer, avec le département et les services, les heures des plans d’aide et les heures faites.",
      en: "Compare, with the department and the services, the hours of care plans and the hours worked.",
    },
    limits: {
      fr: "Une heure non faite peut l’être par manque de bras, d’argent, ou parce que la personne n’en veut pas.",
      en: "An hour may go unworked for lack of hands, of money, or because the person does not want it.",
    },
    source: drees,
    golden: [
      { given: { "hours-received": 41_600, "hours-granted": 52_000 }, gives: 80 },
      { given: { "hours-received": null, "hours-granted": 52_000 }, gives: null },
      { given: { "hours-received": 0, "hours-granted": 0 }, gives: null },
    ],
  },
  {
    key: "shared-housing-for-75-plus",
    version: "1.0.0",
    label: { fr: "Places en habitat partagé", en: "Places in shared housing" },
    performance: {
      fr: "Des aînés peuvent choisir de vivre à plusieurs, ici, sans aller en établissement.",
      en: "Older people can choose to live with others, here, without going into a care home.",
    },
    formula: shareOf("shared-housing-places", "core:aged-75-plus", 1000),
    unit: "place-per-thousand-people",
    direction: "increase",
    range: { min: 0, max: 200 },
    decimals: 1,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Compter une à une les places des maisons partagées, colocations et petits immeubles avec un projet de vie commune.",
      en: "Count one by one the places in shared houses, flat shares and small blocks with a project of living together.",
    },
    limits: {
      fr: "Une place libre n’est pas toujours une place que l’on peut payer, ni dont on veut.",
      en: "A free place is not always one people can afford, nor one they want.",
    },
    source: ours,
    golden: [
      { given: { "shared-housing-places": 18, "core:aged-75-plus": 1200 }, gives: 15 },
      { given: { "shared-housing-places": null, "core:aged-75-plus": 1200 }, gives: null },
    ],
  },
];
