import type { BatonLane, BatonSpan } from "@bassin/core";

type Said = Partial<BatonSpan> & Pick<BatonSpan, "mandate" | "actor">;

/** A mandate as the rules read it; days are those its dates can mean. */
const spanOf = (said: Said): BatonSpan => ({
  from: null,
  to: null,
  since: null,
  until: null,
  isCurrent: false,
  ...said,
});

const laneOf = (role: BatonLane["role"], spans: readonly Said[], more: Partial<BatonLane> = {}): BatonLane => ({
  role,
  solution: null,
  spans: spans.map(spanOf),
  overlaps: [],
  vacancies: [],
  ...more,
});

/** Carrying that passed from a commune to an association, both together for a summer. */
export const passedBaton: readonly BatonLane[] = [
  laneOf("impulse", [
    { mandate: "1", actor: "commune", since: "2023~", until: "2024", from: "2023-01-01", to: "2024-12-31" },
  ]),
  laneOf(
    "carrying",
    [
      { mandate: "2", actor: "commune", since: "2023~", until: "2024-09", from: "2023-01-01", to: "2024-09-30" },
      { mandate: "3", actor: "association", since: "2024-07", from: "2024-07-01", isCurrent: true },
    ],
    { overlaps: [{ starts: "2024-07-01", ends: "2024-09-30" }] },
  ),
];

/** Integration nobody held for a while, then nobody holds any more. */
export const openBaton: readonly BatonLane[] = [
  laneOf("impulse", [{ mandate: "1", actor: "collectif", isCurrent: true }]),
  laneOf(
    "integrator",
    [
      { mandate: "2", actor: "regie", since: "2021-03", until: "2023-06", from: "2021-03-01", to: "2023-06-30" },
      {
        mandate: "3",
        actor: "cooperative",
        since: "2024-01-15",
        until: "2026-05",
        from: "2024-01-15",
        to: "2026-05-31",
      },
    ],
    {
      solution: "tournee",
      vacancies: [
        { starts: "2023-07-01", ends: "2024-01-14" },
        { starts: "2026-06-01", ends: null },
      ],
    },
  ),
];

const names: Record<string, string> = {
  commune: "Commune de Bagnères-de-Luchon",
  association: "Association de préfiguration",
  collectif: "Le collectif",
  regie: "La régie de quartier",
  cooperative: "La coopérative d’habitants",
  tournee: "La tournée des tables",
};

/** The names of those of the samples. */
export const nameBaton = (id: string): string => names[id] ?? id;
