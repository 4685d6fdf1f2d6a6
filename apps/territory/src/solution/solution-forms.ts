import { type EntityForm, listOptions, solutionField, sourceField, spanFields } from "../record/entity-form.ts";

const solutionForm: EntityForm = {
  entity: "solution",
  collection: "solutions",
  path: "solution.solution",
  question: "writing.question.solution",
  asks: ["name"],
  start: () => ({ stage: "draft", stakes: [] }),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    { kind: "text", name: "summary", isLong: true, label: "writing.label.summary" },
    {
      kind: "choice",
      name: "stage",
      isRequired: true,
      options: listOptions("facts.state", ["draft", "adopted"]),
      label: "writing.label.stage",
    },
    { kind: "references", name: "stakes", target: "stakes", label: "writing.label.stakes" },
    { kind: "references", name: "resources", target: "territorialResources", label: "writing.label.resources" },
    ...spanFields,
    sourceField,
  ],
};

const voiceOptions = listOptions("facts.voice", ["user", "inhabitant", "professional", "elected", "facilitator"]);

const performanceForm: EntityForm = {
  entity: "usePerformance",
  collection: "usePerformances",
  path: "solution.usePerformance",
  question: "writing.question.usePerformance",
  asks: ["statement", "solution"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.performance" },
    solutionField,
    { kind: "text", name: "beneficiaries", label: "writing.label.for" },
    { kind: "text", name: "conditions", isLong: true, label: "writing.label.conditions" },
    { kind: "text", name: "sign", isLong: true, label: "writing.label.sign" },
    {
      kind: "items",
      name: "voices",
      chooses: "standing",
      options: voiceOptions,
      tells: "account",
      dated: "on",
      label: "writing.label.voices",
    },
    sourceField,
  ],
};

const componentForm: EntityForm = {
  entity: "component",
  collection: "components",
  path: "solution.component",
  question: "writing.question.component",
  asks: ["name", "kind", "solution"],
  start: () => ({ necessity: "undecided" }),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["good", "service"]),
      label: "writing.label.kind",
    },
    solutionField,
    {
      kind: "choice",
      name: "necessity",
      isRequired: true,
      options: listOptions("facts.necessity", ["necessary", "undecided", "optional"]),
      label: "writing.label.necessity",
    },
    { kind: "text", name: "failsWithout", isLong: true, label: "writing.label.failsWithout" },
    { kind: "references", name: "serves", target: "usePerformances", label: "writing.label.serves" },
    { kind: "text", name: "differsHere", isLong: true, label: "writing.label.differsHere" },
    sourceField,
  ],
};

const holdingForm: EntityForm = {
  entity: "holding",
  collection: "holdings",
  path: "solution.holding",
  question: "writing.question.holding",
  asks: ["component", "actor"],
  start: () => ({}),
  within: { entity: "component", field: "component" },
  fields: [
    { kind: "reference", name: "component", target: "components", isRequired: true, label: "writing.label.component" },
    { kind: "reference", name: "actor", target: "actors", none: "facts.theCommon", label: "writing.label.heldBy" },
    { kind: "text", name: "note", isLong: true, label: "writing.label.note" },
    ...spanFields,
    sourceField,
  ],
};

const externalityForm: EntityForm = {
  entity: "externality",
  collection: "externalities",
  path: "solution.externality",
  question: "writing.question.externality",
  asks: ["statement", "sign", "solution"],
  start: () => ({ state: "seen" }),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    {
      kind: "choice",
      name: "sign",
      isRequired: true,
      options: listOptions("facts.kind", ["positive", "negative"]),
      label: "writing.label.kind",
    },
    solutionField,
    { kind: "parties", name: "bearers", label: "writing.label.bearers" },
    {
      kind: "choice",
      name: "state",
      isRequired: true,
      options: listOptions("facts.state", ["seen", "acted-on", "accepted"]),
      label: "writing.label.state",
    },
    { kind: "text", name: "response", isLong: true, label: "writing.label.response" },
    ...spanFields,
    sourceField,
  ],
};

const resourceForm: EntityForm = {
  entity: "territorialResource",
  collection: "territorialResources",
  path: "solution.territorialResource",
  question: "writing.question.territorialResource",
  asks: ["name", "kind"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["immaterial", "natural", "equipment"]),
      label: "writing.label.kind",
    },
    { kind: "yes-no", name: "nearby", label: "writing.label.nearby" },
    { kind: "text", name: "description", isLong: true, label: "writing.label.description" },
    sourceField,
  ],
};

/** What is written of the solutions (§4.2-2). */
export const solutionForms: readonly EntityForm[] = [
  solutionForm,
  performanceForm,
  componentForm,
  holdingForm,
  externalityForm,
  resourceForm,
];
