import type { BudgetLine, BudgetYear } from "@bassin/core";

type Said = readonly [statement: string, amount: number, actor?: string];

/** A year as the rules add it up. */
function yearOf(year: number, costs: readonly Said[], resources: readonly Said[]): BudgetYear {
  const line =
    (side: BudgetLine["side"]) =>
    ([statement, amount, actor]: Said, place: number): BudgetLine => ({
      id: `${year} ${side} ${place}`,
      year,
      side,
      statement,
      amount,
      actor,
    });
  const sum = (said: readonly Said[]) => said.reduce((total, [, amount]) => total + amount, 0);
  return {
    year,
    costs: sum(costs),
    resources: sum(resources),
    balance: sum(resources) - sum(costs),
    lines: [...costs.map(line("cost")), ...resources.map(line("resource"))],
  };
}

/** Two years, openly invented: one to complete, one that holds. */
export const sampleYears = {
  years: [
    yearOf(
      2025,
      [
        ["Achats de légumes", 6400],
        ["Minibus du jeudi", 6200.5, "cars"],
      ],
      [["Vente des paniers", 6400]],
    ),
    yearOf(
      2026,
      [
        ["Achats aux fermes et au fournil", 46000],
        ["Préparation et cuisine", 23000, "centre"],
        ["Coordination", 18500, "cooperative"],
      ],
      [
        ["Repas des écoles", 42000, "syndicat"],
        ["Budget mobilité de la communauté de communes", 30000, "intercommunalite"],
        ["Ce que laissent les convives", 15500],
      ],
    ),
  ],
  reviews: [
    { id: "r1", on: "2026-04-14" },
    { id: "r2", on: "2026-09" },
  ],
};

/** Many lines under long names. */
export const crowdedYears = {
  years: [2023, 2024, 2025, 2026].map((year) =>
    yearOf(
      year,
      Array.from({ length: 14 }, (_, place) => [
        `Coordination et animation de la plateforme d’intermédiation, volet ${place + 1}`,
        (19 - place) * 730 + year,
        "centre",
      ]),
      Array.from({ length: 9 }, (_, place) => [
        `Participation des membres au fonctionnement ordinaire de la coopérative, part ${place + 1}`,
        (15 - place) * 910 + year,
      ]),
    ),
  ),
  reviews: [],
};

const names: Record<string, string> = {
  cars: "Les Cars du Pertuis",
  centre: "Centre social Le Fil",
  cooperative: "La Table commune",
  syndicat: "Syndicat des cantines",
  intercommunalite: "Communauté de communes Pyrénées Haut-Garonnaises",
};

/** The names of those of the samples. */
export const nameYears = (id: string): string => names[id] ?? id;
