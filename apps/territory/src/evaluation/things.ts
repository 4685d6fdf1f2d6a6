import type { Diagnosis, Locale } from "@bassin/core";
import type { ThingThatMatters } from "@bassin/ui";
import type { AppText } from "../locales/use-app-text.ts";
import { type EcosystemPlace, partHref } from "../territory/addresses.ts";
import { factAnchor } from "./fact-anchor.ts";

/** The next things, each with the way to where it is told. */
export function listThings(
  { next }: Pick<Diagnosis, "next">,
  { locale, text, place }: { locale: Locale; text: AppText; place: EcosystemPlace },
): ThingThatMatters[] {
  return next.map(({ criterion, question, sentence, place: where, section }) => ({
    id: criterion,
    question: question[locale],
    why: sentence[locale],
    link: {
      href: partHref(place, where.part, factAnchor(where.entity)),
      label: text("evaluation.part.seeWhere", { group: text(`factGroup.${where.entity}`) }),
    },
    section,
  }));
}
