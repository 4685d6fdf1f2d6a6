import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { deepRenovation, energyClasses, homesCensus, landTaken, vacancy } from "../reference-sources.ts";

/** What the homes themselves allow: to be warm in, lived in, renovated, added without taking land. */
export const homeIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "lives-in-class-f-g",
    label: { fr: "Résidences principales classées F ou G", en: "Main homes in class F or G" },
    performance: {
      fr: "Des ménages peuvent vivre dans un logement qui garde la chaleur l’hiver et la fraîcheur l’été.",
      en: "Households can live in a home that keeps warm in winter and cool in summer.",
    },
    formula: shareOf("main-homes-class-f-g", "core:main-homes"),
    direction: "decrease",
    breakdowns: ["tenure", "income"],
    method: {
      fr: "Partir des diagnostics publiés pour les communes d’ici, et redresser selon l’âge et la sorte des logements.",
      en: "Start from the certificates published for communes here, and weight by age and kind of dwelling.",
    },
    limits: {
      fr: "On fait surtout un diagnostic pour vendre ou louer : les propriétaires qui restent y sont peu. L’étiquette n’est pas la facture.",
      en: "Certificates are mostly made to sell or let: owners who stay are few among them. The label is not the bill.",
    },
    source: energyClasses,
    golden: [
      { given: { "main-homes-class-f-g": 1044, "core:main-homes": 5800 }, gives: 18 },
      { given: { "main-homes-class-f-g": null, "core:main-homes": 5800 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "long-vacant-homes",
    label: { fr: "Logements vides depuis plus de deux ans", en: "Dwellings empty for over two years" },
    performance: {
      fr: "Des ménages peuvent habiter les logements qui existent, au lieu de passer devant des volets clos.",
      en: "Households can live in the dwellings that exist, instead of walking past closed shutters.",
    },
    formula: shareOf("dwellings-vacant-two-years", "core:dwellings"),
    direction: "decrease",
    breakdowns: ["density"],
    method: {
      fr: "Demander la base à la commune ou à l’intercommunalité, qui y ont accès, puis la vérifier rue par rue avec ceux qui y vivent.",
      en: "Ask the commune or community of communes, which have access, for the database, then check it street by street with those who live there.",
    },
    limits: {
      fr: "Un logement vide peut être en succession, en travaux, ou ruiné : le chiffre ne dit pas lequel peut rouvrir.",
      en: "An empty dwelling may be an estate, a building site or a ruin: the figure does not tell which could reopen.",
    },
    source: vacancy,
    golden: [
      { given: { "dwellings-vacant-two-years": 310, "core:dwellings": 7750 }, gives: 4 },
      { given: { "dwellings-vacant-two-years": 310, "core:dwellings": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "lived-in-all-year",
    label: { fr: "Logements habités à l’année", en: "Dwellings lived in all year" },
    performance: {
      fr: "Des ménages peuvent vivre toute l’année dans les logements d’ici.",
      en: "Households can live all year in the dwellings here.",
    },
    formula: shareOf("core:main-homes", "core:dwellings"),
    direction: "increase",
    breakdowns: ["density"],
    method: {
      fr: "Reprendre le recensement : les résidences principales, et tous les logements. Il n’y a rien d’autre à saisir.",
      en: "Take the census: main homes, and all dwellings. There is nothing else to enter.",
    },
    limits: {
      fr: "Une part haute peut aussi dire un lieu que personne ne visite. Les locations de courte durée y sont mal vues.",
      en: "A high share may also tell of a place nobody visits. Short-term lets are poorly seen in it.",
    },
    source: homesCensus,
    golden: [
      { given: { "core:main-homes": 5800, "core:dwellings": 7250 }, gives: 80 },
      { given: { "core:main-homes": 5800, "core:dwellings": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "added-without-taking-land",
    label: { fr: "Logements créés sans prendre de terre", en: "Dwellings added without taking land" },
    performance: {
      fr: "Des ménages peuvent trouver un logement de plus sans qu’un champ disparaisse.",
      en: "Households can find one more dwelling without a field being lost.",
    },
    formula: shareOf("dwellings-added-on-built-land", "dwellings-added"),
    direction: "increase",
    breakdowns: ["density"],
    method: {
      fr: "Relire avec les communes les logements achevés de l’année, et noter sur quel sol chacun se tient.",
      en: "Go through the year’s finished dwellings with the communes, and note what ground each stands on.",
    },
    limits: {
      fr: "Bâtir sur un jardin de bourg compte comme ne rien prendre. Quelques logements par an font une part qui saute.",
      en: "Building on a town garden counts as taking nothing. A few dwellings a year make a share that jumps.",
    },
    source: landTaken,
    golden: [
      { given: { "dwellings-added-on-built-land": 26, "dwellings-added": 40 }, gives: 65 },
      { given: { "dwellings-added-on-built-land": null, "dwellings-added": 40 }, gives: null },
      { given: { "dwellings-added-on-built-land": 0, "dwellings-added": 0 }, gives: null },
    ],
  },
  {
    key: "deep-renovation-cost",
    version: "1.0.0",
    label: { fr: "Coût d’une rénovation profonde", en: "Cost of deep renovation" },
    performance: {
      fr: "Des ménages peuvent rénover leur logement en profondeur à un coût qu’ils peuvent porter.",
      en: "Households can renovate their home deeply at a cost they can bear.",
    },
    formula: { kind: "weighted-mean", value: "renovation-cost-observed", weight: "area-deeply-renovated" },
    unit: "euro-per-square-metre",
    direction: "decrease",
    range: { min: 0, max: 3000 },
    decimals: 0,
    breakdowns: ["building-kind"],
    externalCodes: [],
    method: {
      fr: "Relever les factures des rénovations complètes achevées dans l’année, toutes dépenses comprises, et la surface habitable.",
      en: "Note the invoices of complete renovations ended in the year, all spending included, and the living area.",
    },
    limits: {
      fr: "Le coût n’est pas le reste à payer : les aides et les prêts changent tout. Un coût bas peut cacher un travail mal payé.",
      en: "Cost is not what is left to pay: grants and loans change everything. A low cost may hide badly paid work.",
    },
    source: deepRenovation,
    golden: [
      { given: { "renovation-cost-observed": 480, "area-deeply-renovated": 2600 }, gives: 480 },
      { given: { "renovation-cost-observed": null, "area-deeply-renovated": 2600 }, gives: null },
      { given: { "renovation-cost-observed": 480, "area-deeply-renovated": 0 }, gives: null },
    ],
  },
];
