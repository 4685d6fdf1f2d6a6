import { type EntityForm, type FieldForm, listOptions, sourceField, spanFields } from "../record/entity-form.ts";
import { investmentForm, shiftForm } from "./investment-forms.ts";

const statement: FieldForm = { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" };
const actors: FieldForm = { kind: "references", name: "actors", target: "actors", label: "writing.label.between" };

const agreementForm: EntityForm = {
  entity: "agreement",
  collection: "agreements",
  path: "production.agreement",
  question: "writing.question.agreement",
  asks: ["title"],
  start: () => ({ parties: [] }),
  fields: [
    { kind: "text", name: "title", isRequired: true, label: "writing.label.title" },
    { kind: "references", name: "parties", target: "actors", label: "writing.label.between" },
    {
      kind: "choice",
      name: "basis",
      options: listOptions("facts.basis", ["use-or-effects", "means", "order-and-payment"]),
      label: "writing.label.basis",
    },
    { kind: "yes-no", name: "steeredTogether", label: "writing.label.steeredTogether" },
    { kind: "text", name: "terms", isLong: true, label: "writing.label.terms" },
    ...spanFields,
    sourceField,
  ],
};

const commitmentForm: EntityForm = {
  entity: "commitment",
  collection: "commitments",
  path: "production.commitment",
  question: "writing.question.commitment",
  asks: ["statement", "giver", "receiver"],
  start: () => ({}),
  fields: [
    statement,
    { kind: "reference", name: "giver", target: "actors", none: "facts.theCommon", label: "writing.label.giver" },
    { kind: "reference", name: "receiver", target: "actors", none: "facts.theCommon", label: "writing.label.receiver" },
    {
      kind: "choice",
      name: "kind",
      options: listOptions("facts.kind", ["good", "service", "money", "time", "knowledge", "access", "other"]),
      label: "writing.label.kind",
    },
    { kind: "text", name: "quantity", label: "writing.label.quantity" },
    { kind: "reference", name: "solution", target: "solutions", label: "writing.label.solution" },
    { kind: "reference", name: "agreement", target: "agreements", label: "writing.label.agreement" },
    { kind: "date", name: "dueOn", label: "writing.label.dueOn" },
    ...spanFields,
    sourceField,
  ],
};

const fulfilmentForm: EntityForm = {
  entity: "fulfilment",
  collection: "fulfilments",
  path: "production.fulfilment",
  question: "writing.question.fulfilment",
  asks: ["commitment", "degree", "on"],
  start: () => ({}),
  within: { entity: "commitment", field: "commitment" },
  fields: [
    {
      kind: "reference",
      name: "commitment",
      target: "commitments",
      isRequired: true,
      label: "writing.label.commitment",
    },
    {
      kind: "choice",
      name: "degree",
      isRequired: true,
      options: listOptions("facts.state", ["kept", "partly", "not-kept"]),
      label: "writing.label.degree",
    },
    { kind: "date", name: "on", isRequired: true, label: "writing.label.on" },
    { kind: "text", name: "note", isLong: true, label: "writing.label.note" },
    sourceField,
  ],
};

const exchangeForm: EntityForm = {
  entity: "knowledgeExchange",
  collection: "knowledgeExchanges",
  path: "production.knowledgeExchange",
  question: "writing.question.knowledgeExchange",
  asks: ["statement"],
  start: () => ({ actors: [] }),
  fields: [
    statement,
    actors,
    { kind: "text", name: "rhythm", label: "writing.label.rhythm" },
    ...spanFields,
    sourceField,
  ],
};

const pooledForm: EntityForm = {
  entity: "pooledMeans",
  collection: "pooledMeans",
  path: "production.pooledMeans",
  question: "writing.question.pooledMeans",
  asks: ["statement", "kind"],
  start: () => ({ actors: [] }),
  fields: [
    statement,
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["material", "financial", "human"]),
      label: "writing.label.kind",
    },
    actors,
    ...spanFields,
    sourceField,
  ],
};

const mandateForm: EntityForm = {
  entity: "mandate",
  collection: "mandates",
  path: "production.mandate",
  question: "writing.question.mandate",
  asks: ["role", "actor", "since"],
  start: () => ({}),
  fields: [
    {
      kind: "choice",
      name: "role",
      isRequired: true,
      options: listOptions("writing.mandate", ["impulse", "carrying", "integrator"]),
      label: "writing.label.mandate",
    },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    {
      kind: "reference",
      name: "solution",
      target: "solutions",
      none: "writing.whole",
      label: "writing.label.solution",
    },
    ...spanFields,
    { kind: "text", name: "note", isLong: true, label: "writing.label.note" },
    sourceField,
  ],
};

/** What is written of cooperative production (§4.2-3). */
export const productionForms: readonly EntityForm[] = [
  agreementForm,
  commitmentForm,
  fulfilmentForm,
  exchangeForm,
  pooledForm,
  investmentForm,
  mandateForm,
  shiftForm,
];
