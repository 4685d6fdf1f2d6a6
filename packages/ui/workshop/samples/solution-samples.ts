import type { Locale } from "@bassin/core";
import type { FlowerComponent, FlowerPerformance } from "../../src/index.ts";

type Named = readonly [string, FlowerComponent["kind"], readonly string[], FlowerComponent["necessity"]?];

const french: Named[] = [
  ["Produits locaux", "good", ["Trois maraîchers", "Deux éleveurs"]],
  ["Légumerie", "good", ["ESAT du Comminges"]],
  ["Salle de découpe", "good", ["Abattoir de proximité"]],
  ["Commandes et logistique", "service", [], "undecided"],
  ["Formation des cuisines", "service", []],
  ["Éducation au goût", "service", ["École", "Association de parents d’élèves"], "optional"],
  ["Plateforme d’intermédiation", "service", ["Association de préfiguration"]],
];

const english: Named[] = [
  ["Local produce", "good", ["Three market gardeners", "Two breeders"]],
  ["Vegetable-processing room", "good", ["ESAT of the Comminges"]],
  ["Meat-cutting room", "good", ["Nearby abattoir"]],
  ["Orders and logistics", "service", [], "undecided"],
  ["Training of kitchens", "service", []],
  ["Learning to taste", "service", ["School", "Parents’ association"], "optional"],
  ["Intermediation platform", "service", ["Prefiguration association"]],
];

const aims: Record<Locale, string[]> = {
  fr: [
    "Manger chaque jour bon et local à la cantine",
    "Vivre de son métier de paysan",
    "Cuisiner chez soi des produits d’ici",
  ],
  en: ["Eat well and local every day in canteens", "Make a living from farming", "Cook produce from here at home"],
};

/** A solution told for the workshop, its first `count` components, in the language of the page. */
export function sampleSolution(locale: Locale, count = 7) {
  const components = (locale === "fr" ? french : english)
    .slice(0, count)
    .map(([name, kind, holders, necessity = "necessary"], place): FlowerComponent => {
      const serves = place % 2 === 0 ? ["p0"] : ["p0", "p1"];
      return { id: `c${place}`, name, kind, holders, necessity, serves, href: `?page=pictures#c${place}` };
    });
  const performances = aims[locale].map(
    (statement, place): FlowerPerformance => ({
      id: `p${place}`,
      statement,
      servedBy: components.filter(({ serves }) => serves.includes(`p${place}`)).map(({ id }) => id),
      href: `?page=pictures#p${place}`,
    }),
  );
  return { components, performances };
}

const long = [
  "Plateforme territoriale d’intermédiation entre producteurs et restauration collective",
  "Accompagnement à l’évolution des pratiques culinaires dans les établissements scolaires",
  "Atelier mutualisé de transformation et de conditionnement des légumes de plein champ",
  "Anticonstitutionnellement interdépartementalisée",
];

/** As many components as asked, their names as long as real ones get. */
export function crowdedSolution(count: number, performances = 5) {
  const components = Array.from(
    { length: count },
    (_, place): FlowerComponent => ({
      id: `c${place}`,
      name: long[place % long.length] ?? "",
      kind: place % 3 === 0 ? "good" : "service",
      holders:
        place % 5 === 4
          ? []
          : ["Communauté de communes Pyrénées Haut-Garonnaises", "Société coopérative d’intérêt collectif"],
      necessity: place % 4 === 1 ? "undecided" : place % 7 === 3 ? "optional" : "necessary",
      serves: [`p${place % performances}`],
      href: `?page=pictures#c${place}`,
    }),
  );
  const aim = "Se déplacer pour travailler, se soigner et se former sans posséder de véhicule individuel";
  return {
    components,
    performances: Array.from(
      { length: performances },
      (_, place): FlowerPerformance => ({
        id: `p${place}`,
        statement: `${aim} (${place + 1})`,
        servedBy: components.filter(({ serves }) => serves.includes(`p${place}`)).map(({ id }) => id),
      }),
    ),
  };
}
