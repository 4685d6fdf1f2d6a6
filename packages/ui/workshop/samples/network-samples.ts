import type { NetworkEdge } from "@bassin/core";
import type { CommitmentsReading, MapActor } from "../../src/index.ts";

type Link = readonly [from: string, to: string, count?: number, confirmed?: number];

/** Sets on each link whether something comes back and whether it is within the core, as the rules would. */
function readLinks(links: readonly Link[], core: readonly string[]): NetworkEdge[] {
  return links.map(([from, to, count = 1, confirmed = count]) => ({
    from,
    to,
    count,
    confirmed,
    commitments: Array.from({ length: count }, (_, place) => `${from} ${to} ${place}`),
    mutual: links.some(([other, back]) => other === to && back === from),
    inCore: core.includes(from) && core.includes(to),
  }));
}

/** Six actors and the common, openly invented. */
export const sampleNetwork: { network: CommitmentsReading; actors: MapActor[] } = {
  network: {
    edges: readLinks(
      [
        ["commune", "legumerie", 2],
        ["legumerie", "ecoles"],
        ["ecoles", "commune", 1, 0],
        ["maraichers", "legumerie", 3, 1],
        ["legumerie", "maraichers"],
        ["commune", "common"],
        ["common", "commune"],
        ["abattoir", "ecoles", 1, 0],
      ],
      ["commune", "ecoles", "legumerie", "maraichers"],
    ),
    core: ["commune", "ecoles", "legumerie", "maraichers"],
    isolated: ["association"],
    breakers: ["legumerie"],
  },
  actors: [
    { id: "commune", name: "La commune", href: "?page=pictures#commune" },
    { id: "legumerie", name: "La légumerie", href: "?page=pictures#legumerie" },
    { id: "ecoles", name: "Les écoles", href: "?page=pictures#ecoles" },
    { id: "maraichers", name: "Trois maraîchers", href: "?page=pictures#maraichers" },
    { id: "abattoir", name: "L’abattoir de proximité", href: "?page=pictures#abattoir" },
    { id: "association", name: "L’association de parents d’élèves", href: "?page=pictures#association" },
  ],
};

export const lonelyNetwork: typeof sampleNetwork = {
  network: { edges: [], core: [], isolated: ["association"], breakers: [] },
  actors: sampleNetwork.actors,
};

export const emptyNetwork: typeof sampleNetwork = {
  network: { edges: [], core: [], isolated: [], breakers: [] },
  actors: [],
};

const names = [
  "Communauté de communes Pyrénées Haut-Garonnaises",
  "Société coopérative d’intérêt collectif du Comminges",
  "Épicerie",
  "Association de préfiguration de la plateforme d’intermédiation",
];

/** As many actors and links as asked, their names as long as real ones get; the same at each visit. */
export function crowdedNetwork(count: number, links: number): typeof sampleNetwork {
  const idOf = (place: number) => `a${String(place % count).padStart(2, "0")}`;
  const drawn = Array.from({ length: links }, (_, link): Link => {
    const from = (link * 7) % count;
    const step = 1 + ((link * link * 5 + Math.floor(link / count) * 3) % (count - 1));
    return [idOf(from), idOf(from + step), 1 + (link % 9 === 0 ? 2 : 0), link % 3 === 0 ? 0 : 1];
  });
  const kept = [...new Map(drawn.map((link) => [`${link[0]} ${link[1]}`, link])).values()];
  const core = Array.from({ length: Math.ceil(count / 4) }, (_, place) => idOf(place));
  return {
    network: { edges: readLinks(kept, core), core, isolated: ["z1", "z2"], breakers: [idOf(1)] },
    actors: [
      ...Array.from({ length: count }, (_, place) => ({
        id: idOf(place),
        name: `${names[place % names.length] ?? ""} ${place + 1}`,
        href: `?page=pictures#${idOf(place)}`,
      })),
      { id: "z1", name: "Un acteur que rien ne relie encore" },
      { id: "z2", name: "Un autre" },
    ],
  };
}
