import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { euros, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { refs } from "../record/reference.ts";

/** Trust between actors and in oneself, competence, relevance, health of people (§3.2). */
export const immaterialResources = ["trust", "competence", "relevance", "health"] as const;
export type ImmaterialResource = (typeof immaterialResources)[number];

export const immaterialInvestmentKinds = [
  "training",
  "research",
  "coordination",
  "experience-feedback",
  "method",
  "other",
] as const;

/** Training, research, coordination time… that develops immaterial resources (§4.2-3). */
export const immaterialInvestment = defineEntity({
  name: "immaterialInvestment",
  collection: "immaterialInvestments",
  scope: "ecosystem",
  folder: "production",
  attested: false,
  label: "statement",
  fields: {
    statement: shortText,
    kind: z.enum(immaterialInvestmentKinds),
    on: partialDate,
    develops: optional(z.array(z.enum(immaterialResources)).max(4)),
    actors: optional(refs("actor")),
    amount: optional(euros),
    hours: optional(z.number().min(0, { error: "negative" }).max(1e7)),
  },
});
export type ImmaterialInvestment = RecordOf<typeof immaterialInvestment>;
