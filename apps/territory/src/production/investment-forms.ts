import { type EntityForm, listOptions, sourceField } from "../record/entity-form.ts";

export const investmentForm: EntityForm = {
  entity: "immaterialInvestment",
  collection: "immaterialInvestments",
  path: "production.immaterialInvestment",
  question: "writing.question.immaterialInvestment",
  asks: ["statement", "kind", "on"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", [
        "training",
        "research",
        "coordination",
        "experience-feedback",
        "method",
        "other",
      ]),
      label: "writing.label.kind",
    },
    { kind: "date", name: "on", isRequired: true, label: "writing.label.on" },
    {
      kind: "choices",
      name: "develops",
      options: listOptions("facts.develops", ["trust", "competence", "relevance", "health"]),
      label: "writing.label.develops",
    },
    { kind: "references", name: "actors", target: "actors", label: "writing.label.takingPart" },
    { kind: "number", name: "amount", label: "writing.label.amount" },
    { kind: "number", name: "hours", label: "writing.label.hours" },
    sourceField,
  ],
};

export const shiftForm: EntityForm = {
  entity: "institutionalShift",
  collection: "institutionalShifts",
  path: "production.institutionalShift",
  question: "writing.question.institutionalShift",
  asks: ["statement", "actor", "kind", "state"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.institution" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["legal", "political", "partnership"]),
      label: "writing.label.kind",
    },
    {
      kind: "choice",
      name: "state",
      isRequired: true,
      options: listOptions("facts.state", ["in-progress", "moved"]),
      label: "writing.label.state",
    },
    { kind: "date", name: "on", label: "writing.label.on" },
    sourceField,
  ],
};
