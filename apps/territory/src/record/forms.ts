import { aimForms } from "../aim/aim-forms.ts";
import { governanceForms } from "../governance/governance-forms.ts";
import { productionForms } from "../production/production-forms.ts";
import { solutionForms } from "../solution/solution-forms.ts";
import { valueForms } from "../value/value-forms.ts";
import type { EntityForm } from "./entity-form.ts";

/** Every entity that is written on the pages of the five parts. */
export const entityForms: readonly EntityForm[] = [
  ...aimForms,
  ...solutionForms,
  ...productionForms,
  ...valueForms,
  ...governanceForms,
];

/** How the facts of an entity are written; nothing when they are not written on these pages. */
export const findForm = (entity: string): EntityForm | undefined => entityForms.find((form) => form.entity === entity);

/** What is written in the list of an entity: its own facts, then those that belong to them. */
export const formsIn = (entity: string): readonly EntityForm[] =>
  entityForms.filter((form) => (form.within?.entity ?? form.entity) === entity);
