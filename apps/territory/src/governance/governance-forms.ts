import { type EntityForm, type FieldForm, listOptions, sourceField, spanFields } from "../record/entity-form.ts";
import { legalForms } from "./legal-forms.ts";

const title: FieldForm = { kind: "text", name: "title", isRequired: true, label: "writing.label.title" };
const on: FieldForm = { kind: "date", name: "on", isRequired: true, label: "writing.label.on" };

const changed: readonly FieldForm[] = [
  {
    kind: "choice",
    name: "changed",
    isRequired: true,
    options: listOptions("facts.change", ["decision", "commitment", "body-rule", "work-organisation", "nothing-yet"]),
    label: "writing.label.changed",
  },
  { kind: "date", name: "changedOn", label: "writing.label.changedOn" },
  { kind: "text", name: "changeNote", isLong: true, label: "writing.label.changeNote" },
  { kind: "reference", name: "changedDecision", target: "decisions", label: "writing.label.changedDecision" },
  { kind: "reference", name: "changedCommitment", target: "commitments", label: "writing.label.changedCommitment" },
  { kind: "reference", name: "changedBody", target: "governingBodies", label: "writing.label.changedBody" },
];

const spaceForm: EntityForm = {
  entity: "reflexiveSpace",
  collection: "reflexiveSpaces",
  path: "governance.reflexiveSpace",
  question: "writing.question.reflexiveSpace",
  asks: ["name"],
  start: () => ({ rhythmInDays: 30, actors: [] }),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    { kind: "number", name: "rhythmInDays", isRequired: true, label: "writing.label.rhythmInDays" },
    { kind: "references", name: "actors", target: "actors", label: "writing.label.between" },
    { kind: "reference", name: "facilitator", target: "actors", label: "writing.label.facilitator" },
    ...spanFields,
    sourceField,
  ],
};

const sessionForm: EntityForm = {
  entity: "reflexiveSession",
  collection: "reflexiveSessions",
  path: "governance.reflexiveSession",
  question: "writing.question.reflexiveSession",
  asks: ["space", "on", "attendance"],
  start: () => ({}),
  within: { entity: "reflexiveSpace", field: "space" },
  fields: [
    { kind: "reference", name: "space", target: "reflexiveSpaces", isRequired: true, label: "writing.label.space" },
    on,
    { kind: "number", name: "attendance", label: "writing.label.attendance" },
    sourceField,
  ],
};

const doctrineForm: EntityForm = {
  entity: "doctrine",
  collection: "doctrines",
  path: "governance.doctrine",
  question: "writing.question.doctrine",
  asks: ["statement", "on"],
  start: () => ({ changed: "nothing-yet" }),
  fields: [
    { kind: "text", name: "statement", isRequired: true, label: "writing.label.statement" },
    { kind: "text", name: "text", isLong: true, label: "writing.label.text" },
    on,
    { kind: "reference", name: "session", target: "reflexiveSessions", label: "writing.label.session" },
    ...changed,
    sourceField,
  ],
};

const rexForm: EntityForm = {
  entity: "rex",
  collection: "rexes",
  path: "governance.rex",
  question: "writing.question.rex",
  asks: ["title", "toldBy", "on"],
  start: () => ({ changed: "nothing-yet" }),
  fields: [
    title,
    { kind: "reference", name: "toldBy", target: "actors", isRequired: true, label: "writing.label.toldBy" },
    { kind: "reference", name: "beside", target: "actors", label: "writing.label.beside" },
    on,
    { kind: "text", name: "happened", isLong: true, label: "writing.label.happened" },
    { kind: "text", name: "learned", isLong: true, label: "writing.label.learned" },
    ...changed,
    sourceField,
  ],
};

const bodyForm: EntityForm = {
  entity: "governingBody",
  collection: "governingBodies",
  path: "governance.governingBody",
  question: "writing.question.governingBody",
  asks: ["name", "kind"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["coordination", "decision", "assembly", "other"]),
      label: "writing.label.kind",
    },
    { kind: "text", name: "purpose", isLong: true, label: "writing.label.purpose" },
    { kind: "text", name: "rhythm", label: "writing.label.rhythm" },
    ...spanFields,
    sourceField,
  ],
};

const seatForm: EntityForm = {
  entity: "seat",
  collection: "seats",
  path: "governance.seat",
  question: "writing.question.seat",
  asks: ["body", "actor"],
  start: () => ({}),
  within: { entity: "governingBody", field: "body" },
  fields: [
    { kind: "reference", name: "body", target: "governingBodies", isRequired: true, label: "writing.label.body" },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "reference", name: "college", target: "colleges", label: "writing.label.college" },
    ...spanFields,
    sourceField,
  ],
};

const decisionForm: EntityForm = {
  entity: "decision",
  collection: "decisions",
  path: "governance.decision",
  question: "writing.question.decision",
  asks: ["title", "on"],
  start: () => ({}),
  fields: [
    title,
    on,
    { kind: "reference", name: "body", target: "governingBodies", label: "writing.label.body" },
    { kind: "references", name: "decidedBy", target: "actors", label: "writing.label.decidedBy" },
    { kind: "text", name: "text", isLong: true, label: "writing.label.text" },
    sourceField,
  ],
};

/** What is written of governance (§4.2-5). Of a reflexive session: that it was held; never what was said. */
export const governanceForms: readonly EntityForm[] = [
  spaceForm,
  sessionForm,
  doctrineForm,
  rexForm,
  bodyForm,
  seatForm,
  decisionForm,
  ...legalForms,
];
