import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { euros, optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";

export const budgetSides = ["cost", "resource"] as const;

/** A cost or a resource of a solution in a year, in euros (§4.2-4). */
export const budgetLine = defineEntity({
  name: "budgetLine",
  collection: "budgetLines",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "statement",
  fields: {
    solution: optional(ref("solution")),
    year: z.int().min(1990).max(2100),
    side: z.enum(budgetSides),
    statement: shortText,
    amount: euros,
    actor: optional(ref("actor")),
  },
});
export type BudgetLine = RecordOf<typeof budgetLine>;
