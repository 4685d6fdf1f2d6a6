import { type EntityForm, listOptions, sourceField } from "../record/entity-form.ts";

const reviewForm: EntityForm = {
  entity: "equilibriumReview",
  collection: "equilibriumReviews",
  path: "value.equilibriumReview",
  question: "writing.question.equilibriumReview",
  asks: ["conclusion", "on"],
  start: () => ({ covering: [], coversSolution: false }),
  fields: [
    { kind: "text", name: "conclusion", isLong: true, label: "writing.label.conclusion" },
    { kind: "date", name: "on", isRequired: true, label: "writing.label.on" },
    {
      kind: "reference",
      name: "solution",
      target: "solutions",
      none: "writing.whole",
      label: "writing.label.solution",
    },
    { kind: "yes-no", name: "coversSolution", isRequired: true, label: "writing.label.coversSolution" },
    { kind: "references", name: "covering", target: "actors", label: "writing.label.covering" },
    { kind: "references", name: "inDeficit", target: "actors", label: "writing.label.inDeficit" },
    { kind: "text", name: "deficitsExplained", isLong: true, label: "writing.label.deficitsExplained" },
    sourceField,
  ],
};

const budgetForm: EntityForm = {
  entity: "budgetLine",
  collection: "budgetLines",
  path: "value.budgetLine",
  question: "writing.question.budgetLine",
  asks: ["statement", "side", "amount", "year"],
  start: (today) => ({ year: Number(today.slice(0, 4)) }),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    {
      kind: "choice",
      name: "side",
      isRequired: true,
      options: listOptions("facts.side", ["cost", "resource"]),
      label: "writing.label.side",
    },
    { kind: "number", name: "amount", isRequired: true, label: "writing.label.amount" },
    { kind: "number", name: "year", isRequired: true, label: "writing.label.year" },
    {
      kind: "reference",
      name: "solution",
      target: "solutions",
      none: "writing.whole",
      label: "writing.label.solution",
    },
    { kind: "reference", name: "actor", target: "actors", label: "writing.label.budgetActor" },
    sourceField,
  ],
};

const modelForm: EntityForm = {
  entity: "actorModel",
  collection: "actorModels",
  path: "value.actorModel",
  question: "writing.question.actorModel",
  asks: ["paidFor", "actor", "on"],
  start: () => ({}),
  fields: [
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "date", name: "on", isRequired: true, label: "writing.label.on" },
    { kind: "text", name: "paidFor", isLong: true, label: "writing.label.paidFor" },
    { kind: "text", name: "createdUnpaid", isLong: true, label: "writing.label.createdUnpaid" },
    { kind: "text", name: "destroyed", isLong: true, label: "writing.label.destroyed" },
    {
      kind: "choice",
      name: "balance",
      options: listOptions("facts.state", ["surplus", "balance", "deficit"]),
      label: "writing.label.balance",
    },
    { kind: "text", name: "explanation", isLong: true, label: "writing.label.explanation" },
    { kind: "references", name: "shownTo", target: "actors", label: "writing.label.shownTo" },
    sourceField,
  ],
};

const roundForm: EntityForm = {
  entity: "sharedCostRound",
  collection: "sharedCostRounds",
  path: "value.sharedCostRound",
  question: "writing.question.sharedCostRound",
  asks: ["question"],
  start: () => ({ options: [] }),
  fields: [
    { kind: "text", name: "question", isRequired: true, label: "writing.label.roundQuestion" },
    { kind: "words", name: "options", isRequired: true, label: "writing.label.options" },
    { kind: "date", name: "on", label: "writing.label.on" },
    {
      kind: "reference",
      name: "solution",
      target: "solutions",
      none: "writing.whole",
      label: "writing.label.solution",
    },
    { kind: "text", name: "outcome", isLong: true, label: "writing.label.outcome" },
    { kind: "reference", name: "decision", target: "decisions", label: "writing.label.decision" },
    sourceField,
  ],
};

const round = {
  kind: "reference",
  name: "round",
  target: "sharedCostRounds",
  isRequired: true,
  label: "writing.label.round",
} as const;

const costForm: EntityForm = {
  entity: "costLine",
  collection: "costLines",
  path: "value.costLine",
  question: "writing.question.costLine",
  asks: ["statement", "round", "option", "kind"],
  start: () => ({}),
  within: { entity: "sharedCostRound", field: "round" },
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    round,
    {
      kind: "word-of",
      name: "option",
      through: "round",
      list: "options",
      isRequired: true,
      label: "writing.label.option",
    },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.cost", ["direct", "immaterial", "avoided", "external"]),
      label: "writing.label.kind",
    },
    { kind: "number", name: "amount", label: "writing.label.amount" },
    { kind: "reference", name: "bearerToday", target: "actors", label: "writing.label.bearerToday" },
    { kind: "reference", name: "bearerAfter", target: "actors", label: "writing.label.bearerAfter" },
    sourceField,
  ],
};

const positionForm: EntityForm = {
  entity: "costPosition",
  collection: "costPositions",
  path: "value.costPosition",
  question: "writing.question.costPosition",
  asks: ["statement", "actor", "round"],
  start: () => ({}),
  within: { entity: "sharedCostRound", field: "round" },
  fields: [
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "text", name: "statement", isLong: true, isRequired: true, label: "writing.label.position" },
    round,
    sourceField,
  ],
};

/** What is written of costs and resources, and of how they are looked at together (§2.4, §4.2-4). */
export const costForms: readonly EntityForm[] = [reviewForm, budgetForm, modelForm, roundForm, costForm, positionForm];
