import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { ageFriendly } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What older people can reach on foot. */
export const aroundIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "reaches-an-accessible-stop",
    label: { fr: "Aînés proches d’un arrêt accessible", en: "Older people near an accessible stop" },
    performance: {
      fr: "Des aînés peuvent gagner à pied un arrêt où monter sans peine, et s’asseoir en l’attendant.",
      en: "Older people can walk to a stop where boarding is easy, and sit while they wait.",
    },
    formula: shareOf("people-near-accessible-stop", "core:aged-60-plus"),
    direction: "increase",
    breakdowns: ["disability", "density"],
    method: {
      fr: "Faire le chemin avec des aînés jusqu’à chaque arrêt, noter marches, bancs et traversées, et compter autour.",
      en: "Walk to each stop with older people, note steps, benches and crossings, and count around it.",
    },
    limits: {
      fr: "Un arrêt accessible où rien ne passe ne mène nulle part. La pente et le verglas ne se voient pas sur une carte.",
      en: "An accessible stop where nothing calls leads nowhere. Slopes and ice do not show on a map.",
    },
    source: ageFriendly,
    golden: [
      { given: { "people-near-accessible-stop": 1600, "core:aged-60-plus": 4000 }, gives: 40 },
      { given: { "people-near-accessible-stop": null, "core:aged-60-plus": 4000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "reaches-a-cool-place",
    label: { fr: "Aînés proches d’un lieu frais", en: "Older people near a cool place" },
    performance: {
      fr: "Des aînés peuvent se mettre au frais à pied quand il fait trop chaud chez eux.",
      en: "Older people can walk to a cool place when it is too hot at home.",
    },
    formula: shareOf("people-near-cool-place", "core:aged-75-plus"),
    direction: "increase",
    breakdowns: ["oldest-age", "density"],
    method: {
      fr: "Placer sur une carte parcs ombragés, églises, salles et bibliothèques ouvertes pendant les canicules, et compter autour.",
      en: "Map shaded parks, churches, halls and libraries open during heatwaves, and count around them.",
    },
    limits: {
      fr: "Encore faut-il oser y entrer, pouvoir y rester, et marcher dix minutes au soleil pour y aller.",
      en: "One must still dare to go in, be able to stay, and walk ten minutes in the sun to get there.",
    },
    source: ours,
    golden: [
      { given: { "people-near-cool-place": 420, "core:aged-75-plus": 1200 }, gives: 35 },
      { given: { "people-near-cool-place": 420, "core:aged-75-plus": null }, gives: null },
    ],
  },
];
