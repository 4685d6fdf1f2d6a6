import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { ombudsman, onpe, silc, underHalfMedian } from "../reference-sources.ts";

/** What people can pay, what they go without, and what is taken from them. */
export const billIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "overspends-on-energy",
    label: {
      fr: "Ménages à petits revenus qui dépensent plus de 8 % pour l’énergie",
      en: "Low-income households spending over 8% on energy",
    },
    performance: {
      fr: "Des ménages à petits revenus peuvent payer l’énergie de leur logement sans y laisser plus de 8 % de leurs revenus.",
      en: "Low-income households can pay for energy at home without spending over 8% of their income on it.",
    },
    formula: shareOf("households-overspending", "core:households"),
    direction: "decrease",
    breakdowns: ["tenure", "density"],
    externalCodes: [{ system: "other", code: "ONPE TEE_3D" }],
    method: {
      fr: "Reprendre l’estimation par commune, ou croiser les factures et les revenus d’un échantillon ; diviser par tous les ménages.",
      en: "Take the estimate by commune, or compare bills and incomes of a sample; divide by all households.",
    },
    limits: {
      fr: "Qui se prive dépense peu et n’y paraît pas : à lire avec les ménages qui dépensent très peu. Les trajets n’y sont pas.",
      en: "Those who go without spend little and do not show: read it with households that spend very little. Trips are not in it.",
    },
    source: onpe,
    golden: [
      { given: { "households-overspending": 696, "core:households": 5800 }, gives: 12 },
      { given: { "households-overspending": 696, "core:households": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "under-consumes",
    label: { fr: "Ménages qui dépensent très peu d’énergie", en: "Households that spend very little on energy" },
    performance: {
      fr: "Des ménages peuvent se chauffer, s’éclairer et cuisiner sans se restreindre à l’excès.",
      en: "Households can heat, light and cook without cutting back too far.",
    },
    formula: shareOf("households-under-consuming", "core:households"),
    direction: "decrease",
    breakdowns: ["income", "tenure"],
    externalCodes: [{ system: "other", code: "EPOV M/2" }],
    method: {
      fr: "Compter les ménages dont la dépense d’énergie est sous la moitié de la médiane du pays.",
      en: "Count the households whose energy spending is under half the country’s median.",
    },
    limits: {
      fr: "Un logement très économe ou un ménage qui se chauffe au bois de son terrain y figure aussi : lire par niveau de vie.",
      en: "A very efficient home, or a household burning its own wood, is counted too: read it by standard of living.",
    },
    source: underHalfMedian,
    golden: [
      { given: { "households-under-consuming": 870, "core:households": 5800 }, gives: 15 },
      { given: { "households-under-consuming": null, "core:households": 5800 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "has-bill-arrears",
    label: { fr: "Habitants en retard de factures", en: "Inhabitants behind with bills" },
    performance: {
      fr: "Des habitants peuvent payer leurs factures d’énergie et d’eau à temps.",
      en: "Inhabitants can pay their energy and water bills on time.",
    },
    formula: { kind: "survey-share", favourable: "people-in-arrears", answers: "people-asked-arrears" },
    direction: "decrease",
    breakdowns: ["income"],
    externalCodes: [{ system: "eurostat", code: "ilc_mdes07" }],
    method: {
      fr: "Poser la question telle quelle à un échantillon tiré au hasard ; les centres d’action sociale aident à la comprendre.",
      en: "Ask the question as it stands to a random sample; social welfare centres help to make sense of it.",
    },
    limits: {
      fr: "Certains paient l’énergie d’abord et se privent ailleurs. Celles et ceux qui doivent le plus répondent le moins.",
      en: "Some pay for energy first and go without elsewhere. Those who owe most answer least.",
    },
    source: silc,
    golden: [
      { given: { "people-in-arrears": 42, "people-asked-arrears": 600 }, gives: 7 },
      { given: { "people-in-arrears": 42, "people-asked-arrears": null }, gives: null },
    ],
  },
  {
    key: "supply-cut-or-reduced",
    version: "1.0.0",
    label: { fr: "Contrats coupés ou réduits", en: "Contracts cut or reduced" },
    performance: {
      fr: "Des ménages peuvent garder toute leur électricité et leur gaz, même après un coup dur.",
      en: "Households can keep all their power and gas, even after a hard blow.",
    },
    formula: shareOf("contracts-cut", "home-contracts", 1000),
    unit: "per-mille",
    direction: "decrease",
    range: { min: 0, max: 1000 },
    decimals: 1,
    breakdowns: ["income"],
    externalCodes: [],
    method: {
      fr: "Demander aux fournisseurs et au gestionnaire du réseau les coupures et réductions pour impayé de l’année.",
      en: "Ask suppliers and the grid operator for the year’s cuts and reductions for unpaid bills.",
    },
    limits: {
      fr: "Qui se coupe de soi-même, ou résilie avant d’être coupé, n’y est pas. Le niveau de vie est rarement connu.",
      en: "Those who cut themselves off, or end the contract first, are not in it. The standard of living is rarely known.",
    },
    source: ombudsman,
    golden: [
      { given: { "contracts-cut": 144, "home-contracts": 9000 }, gives: 16 },
      { given: { "contracts-cut": null, "home-contracts": 9000 }, gives: null },
    ],
  },
];
