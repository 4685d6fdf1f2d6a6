import { type EntityForm, listOptions, solutionField, sourceField, spanFields } from "../record/entity-form.ts";
import { costForms } from "./cost-forms.ts";
import { heritageForm, linkForm, workForm } from "./heritage-forms.ts";

const effectForm: EntityForm = {
  entity: "usefulEffect",
  collection: "usefulEffects",
  path: "value.usefulEffect",
  question: "writing.question.usefulEffect",
  asks: ["statement", "kind", "solution"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["immediate", "mediate"]),
      label: "writing.label.kind",
    },
    solutionField,
    { kind: "reference", name: "performance", target: "usePerformances", label: "writing.label.performance" },
    { kind: "parties", name: "beneficiaries", label: "writing.label.beneficiaries" },
    ...spanFields,
    sourceField,
  ],
};

const statuses = ["proposed", "acceptable", "agreed", "received", "exempted", "refused"] as const;

const contributionForm: EntityForm = {
  entity: "contribution",
  collection: "contributions",
  path: "value.contribution",
  question: "writing.question.contribution",
  asks: ["statement", "actor", "kind"],
  start: () => ({ steps: [{ status: "proposed" }] }),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["money", "in-kind"]),
      label: "writing.label.kind",
    },
    { kind: "number", name: "amount", label: "writing.label.amount" },
    {
      kind: "references",
      name: "inReturnForEffects",
      target: "usefulEffects",
      label: "writing.label.inReturnForEffects",
    },
    {
      kind: "references",
      name: "inReturnForExternalities",
      target: "externalities",
      label: "writing.label.inReturnForExternalities",
    },
    {
      kind: "items",
      name: "steps",
      chooses: "status",
      options: listOptions("facts.state", statuses),
      dated: "on",
      label: "writing.label.steps",
    },
    { kind: "reference", name: "exemptedBy", target: "decisions", label: "writing.label.exemptedBy" },
    { kind: "reference", name: "solution", target: "solutions", label: "writing.label.solution" },
    ...spanFields,
    sourceField,
  ],
};

/** What is written of value (§4.2-4). */
export const valueForms: readonly EntityForm[] = [
  effectForm,
  linkForm,
  heritageForm,
  contributionForm,
  workForm,
  ...costForms,
];
