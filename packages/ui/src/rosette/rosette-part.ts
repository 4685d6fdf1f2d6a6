import type { Force, Part, Status } from "@bassin/core";
import type { UiText } from "../locales/use-ui-text.ts";
import { parts, statuses } from "../status/vocabulary.ts";

/** One criterion as the rosette shows it. */
export interface RosetteCriterion {
  id: string;
  status: Status;
  force: Force;
  name: string;
  /** What proves it, or what would bring it further. */
  sentence: string;
  /** The section of the source, such as "4.2-2". */
  section: string;
}

/** One petal: a part of the definition with its criteria. */
export interface RosettePart {
  key: Part;
  label: string;
  href?: string | undefined;
  criteria: readonly RosetteCriterion[];
}

/** The petals in the order of the definition, whatever the order they came in. */
export const orderPetals = (petals: readonly RosettePart[]): RosettePart[] =>
  parts.flatMap((key) => petals.filter((petal) => petal.key === key));

/** How many criteria say what, in words: "réuni 2 · à construire 1". */
export function summarisePart({ criteria }: RosettePart, text: UiText): string {
  const said = statuses
    .map((status) => ({ status, count: criteria.filter((criterion) => criterion.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${text(`status.${status}`)} ${count}`);
  return said.length > 0 ? said.join(" · ") : text("rosette.none");
}

/** A criterion in one spoken line: name, status, sentence. */
export function describeCriterion({ name, status, force, sentence }: RosetteCriterion, text: UiText): string {
  const said = force === "asset" ? `${text("force.asset")}, ${text(`status.${status}`)}` : text(`status.${status}`);
  return `${name} (${said}). ${sentence}`;
}
