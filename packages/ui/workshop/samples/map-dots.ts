import type { MapDot } from "../../src/index.ts";

/** Places set on the drawn communes, close enough to make names look for room. */
export const mapDots: MapDot[] = [
  { id: "luchon", label: "Luchon", lonLat: [0.6, 42.8], href: "?page=home" },
  { id: "pantin", label: "Pantin", lonLat: [0.52, 42.88], href: "?page=home" },
  { id: "audruicq", label: "Audruicq", lonLat: [0.54, 42.876], href: "?page=home" },
  { id: "dunkerque", label: "Dunkerque", lonLat: [0.44, 42.92], href: "?page=home" },
  { id: "sud-artois", label: "Sud-Artois", lonLat: [0.47, 42.83] },
];
