import type { Locale } from "@bassin/core";
import { isOutage, readRefusal } from "../api/refusal.ts";
import type { AppText } from "../locales/use-app-text.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { EntityForm } from "./entity-form.ts";
import type { Notice } from "./writing.ts";

/** Where facts are written, and how what happens is told. */
export interface WritingSetting {
  readonly place: EcosystemPlace;
  readonly locale: Locale;
  readonly text: AppText;
  readonly tell: (notice: Notice) => void;
}

/** Why something was not written, in words: the field, and what to do. A failure of ours is told too. */
export function explain(error: unknown, { locale, text }: WritingSetting, form?: EntityForm): string {
  const refusal = readRefusal(error);
  if (refusal === null) return text(isOutage(error) ? "writing.offline" : "writing.unexpected");
  const [problem] = refusal.fields;
  if (problem === undefined) return refusal.message[locale];
  const [name] = problem.path.replace(/^said\./, "").split(/[.[]/);
  const field = form?.fields.find((one) => one.name === name);
  const message = problem.message[locale];
  return field === undefined ? message : text("writing.fieldProblem", { field: text(field.label), message });
}
