import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { agreste, inseeAid, syalinnov } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const perThousand = {
  version: "1.0.0",
  unit: "per-mille",
  range: { min: 0, max: 1000 },
  decimals: 1,
  externalCodes: [],
} as const;

/** Who decides, who needs help, who makes a living, and what people say they can do. */
export const takingPartIndicators: readonly Indicator[] = [
  {
    ...perThousand,
    key: "takes-part-in-food-policy",
    label: { fr: "Habitants qui prennent part aux décisions", en: "Inhabitants who take part in decisions" },
    performance: {
      fr: "Des habitants peuvent prendre part aux décisions sur ce qui se mange ici.",
      en: "Inhabitants can take part in decisions about what is eaten here.",
    },
    formula: shareOf("people-in-food-policy", "core:population", 1000),
    direction: "increase",
    breakdowns: ["sex", "age", "income"],
    method: {
      fr: "Compter, sur les feuilles de présence, qui est venu au moins deux fois à une instance ouverte.",
      en: "Count, on attendance sheets, who came at least twice to an open body.",
    },
    limits: {
      fr: "Venir n’est pas peser. Les mêmes personnes viennent souvent à tout.",
      en: "Coming is not weighing in. The same people often come to everything.",
    },
    source: syalinnov,
    golden: [
      { given: { "people-in-food-policy": 84, "core:population": 12_000 }, gives: 7 },
      { given: { "people-in-food-policy": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    ...perThousand,
    key: "needs-food-aid",
    label: { fr: "Habitants qui recourent à l’aide alimentaire", en: "Inhabitants who turn to food aid" },
    performance: {
      fr: "Des habitants peuvent manger sans recourir à l’aide alimentaire.",
      en: "Inhabitants can eat without turning to food aid.",
    },
    formula: shareOf("people-in-food-aid", "core:population", 1000),
    direction: "decrease",
    breakdowns: ["age", "income"],
    method: {
      fr: "Demander aux associations leurs inscrits de l’année, et retirer ceux qu’elles ont en commun.",
      en: "Ask associations for their registered people of the year, and take out those they share.",
    },
    limits: {
      fr: "Un chiffre plus bas peut vouloir dire moins de besoin, ou moins d’accueil. À lire avec les associations.",
      en: "A lower figure may mean less need, or fewer doors open. To be read with the associations.",
    },
    source: inseeAid,
    golden: [
      { given: { "people-in-food-aid": 420, "core:population": 12_000 }, gives: 35 },
      { given: { "people-in-food-aid": 420, "core:population": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "producers-living-from-local-outlets",
    label: { fr: "Producteurs qui vivent de débouchés locaux", en: "Producers living from local outlets" },
    performance: {
      fr: "Des producteurs peuvent vivre de ce qu’ils vendent ici.",
      en: "Producers can live from what they sell here.",
    },
    formula: shareOf("producers-living-locally", "producers"),
    direction: "increase",
    breakdowns: ["farm-size"],
    method: {
      fr: "Demander à chacun, avec la chambre d’agriculture ou un réseau paysan ; le revenu suffisant se dit, il ne se calcule pas.",
      en: "Ask each of them, with the farmers’ chamber or network; a sufficient income is told, not calculated.",
    },
    limits: {
      fr: "Vendre loin n’est pas un tort ; le travail non payé de la famille n’y paraît pas.",
      en: "Selling far away is no fault; unpaid family work does not show.",
    },
    source: agreste,
    golden: [
      { given: { "producers-living-locally": 18, producers: 120 }, gives: 15 },
      { given: { "producers-living-locally": null, producers: 120 }, gives: null },
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
