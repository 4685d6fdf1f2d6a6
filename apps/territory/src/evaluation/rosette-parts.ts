import type { Diagnosis, Locale } from "@bassin/core";
import type { RosettePart, UiText } from "@bassin/ui";
import { type EcosystemPlace, partHref } from "../territory/addresses.ts";

/** A diagnosis as the rosette draws it: five petals, each with its criteria, each leading to its part. */
export function drawRosette(
  { parts }: Pick<Diagnosis, "parts">,
  { locale, uiText, place }: { locale: Locale; uiText: UiText; place?: EcosystemPlace },
): RosettePart[] {
  return parts.map(({ key, criteria }) => ({
    key,
    label: uiText(`part.${key}`),
    href: place && partHref(place, key),
    criteria: criteria.map(({ id, status, force, name, sentence, section }) => ({
      id,
      status,
      force,
      name: name[locale],
      sentence: sentence[locale],
      section,
    })),
  }));
}
