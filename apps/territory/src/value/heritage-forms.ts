import { type EntityForm, listOptions, sourceField, spanFields } from "../record/entity-form.ts";

export const workForm: EntityForm = {
  entity: "workContribution",
  collection: "workContributions",
  path: "value.workContribution",
  question: "writing.question.workContribution",
  asks: ["statement", "actor", "kind"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.worker" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["paid", "volunteer", "seconded"]),
      label: "writing.label.kind",
    },
    { kind: "number", name: "hours", label: "writing.label.hours" },
    { kind: "text", name: "recognition", isLong: true, label: "writing.label.recognition" },
    {
      kind: "reference",
      name: "solution",
      target: "solutions",
      none: "writing.whole",
      label: "writing.label.solution",
    },
    ...spanFields,
    sourceField,
  ],
};

export const linkForm: EntityForm = {
  entity: "resourceLink",
  collection: "resourceLinks",
  path: "value.resourceLink",
  question: "writing.question.resourceLink",
  asks: ["statement", "effect", "actor"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    { kind: "reference", name: "effect", target: "usefulEffects", isRequired: true, label: "writing.label.effect" },
    { kind: "reference", name: "actor", target: "actors", label: "writing.label.resourceFor" },
    { kind: "text", name: "towards", label: "writing.label.towards" },
    ...spanFields,
    sourceField,
  ],
};

export const heritageForm: EntityForm = {
  entity: "heritageAsset",
  collection: "heritageAssets",
  path: "value.heritageAsset",
  question: "writing.question.heritageAsset",
  asks: ["name", "openTo"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    { kind: "text", name: "description", isLong: true, label: "writing.label.description" },
    {
      kind: "choice",
      name: "openTo",
      isRequired: true,
      options: listOptions("facts.state", ["members", "basin"]),
      label: "writing.label.openTo",
    },
    { kind: "references", name: "fedByEffects", target: "usefulEffects", label: "writing.label.fedByEffects" },
    {
      kind: "references",
      name: "fedByInvestments",
      target: "immaterialInvestments",
      label: "writing.label.fedByInvestments",
    },
    { kind: "text", name: "usedBy", isLong: true, label: "writing.label.usedBy" },
    ...spanFields,
    sourceField,
  ],
};
