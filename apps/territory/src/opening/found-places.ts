import { normalizeName, type ZoneKind } from "@bassin/core";
import type { Answers } from "../api/trpc.ts";

type Search = Answers["territory"]["searchPlaces"];

/** Something found that a territory can be made of: one commune, or all those of a zone. */
export interface FoundPlace {
  readonly kind: "commune" | ZoneKind;
  readonly code: string;
  readonly name: string;
  /** The département that tells it from its homonyms. */
  readonly department?: { readonly code: string; readonly name: string };
  readonly population?: number | undefined;
  /** How many communes it gathers, where that is known. */
  readonly communes?: number;
  /** The old name it was found by. */
  readonly formerly?: string;
}

const mostShown = 8;

/** What was found, best first: of several exact namesakes, the one in a département already chosen. */
export function listFoundPlaces(
  { places, bassins }: Search,
  { text, departments }: { readonly text: string; readonly departments: ReadonlySet<string> },
): FoundPlace[] {
  const wanted = normalizeName(text);
  const isNear = ({ name, department }: FoundPlace) =>
    normalizeName(name) === wanted && department !== undefined && departments.has(department.name);
  const found = places.map(({ formerly, ...place }) => (formerly ? { ...place, formerly: formerly.name } : place));
  const near = found.filter(isNear);
  const ordered = [...near, ...found.filter((place) => !near.includes(place))];
  const zones = bassins.map(({ kind, code, name, communes }) => ({ kind, code, name, communes }));
  const shownZones = zones.slice(0, 2);
  return [...ordered.slice(0, mostShown - shownZones.length), ...shownZones];
}

/** Several INSEE codes typed or pasted together; nothing when the text is anything else. */
export function readPastedCodes(text: string): string[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => /^\d[\dAB]\d{2,3}$/i.test(word)) ? words : undefined;
}
