import { type EntityForm, listOptions, sourceField, spanFields } from "../record/entity-form.ts";

const collegeForm: EntityForm = {
  entity: "college",
  collection: "colleges",
  path: "governance.college",
  question: "writing.question.college",
  asks: ["name", "body"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "name", isRequired: true, label: "writing.label.name" },
    { kind: "reference", name: "body", target: "governingBodies", label: "writing.label.body" },
    { kind: "reference", name: "structure", target: "legalStructures", label: "writing.label.legalStructure" },
    { kind: "text", name: "votes", label: "writing.label.votes" },
    sourceField,
  ],
};

const chargeForm: EntityForm = {
  entity: "governanceCharge",
  collection: "governanceCharges",
  path: "governance.governanceCharge",
  question: "writing.question.governanceCharge",
  asks: ["aspect", "actor"],
  start: () => ({}),
  fields: [
    {
      kind: "choice",
      name: "aspect",
      isRequired: true,
      options: listOptions("facts.aspect", ["operational", "distributed", "legal"]),
      label: "writing.label.aspect",
    },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "text", name: "note", isLong: true, label: "writing.label.note" },
    ...spanFields,
    sourceField,
  ],
};

const structureForm: EntityForm = {
  entity: "legalStructure",
  collection: "legalStructures",
  path: "governance.legalStructure",
  question: "writing.question.legalStructure",
  asks: ["form", "actor"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "form", isRequired: true, label: "writing.label.legalForm" },
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "text", name: "prefigures", label: "writing.label.prefigures" },
    ...spanFields,
    sourceField,
  ],
};

const membershipForm: EntityForm = {
  entity: "membership",
  collection: "memberships",
  path: "governance.membership",
  question: "writing.question.membership",
  asks: ["member", "structure", "kind"],
  start: () => ({}),
  fields: [
    { kind: "reference", name: "member", target: "actors", isRequired: true, label: "writing.label.member" },
    { kind: "reference", name: "structure", target: "actors", isRequired: true, label: "writing.label.memberOf" },
    {
      kind: "choice",
      name: "kind",
      isRequired: true,
      options: listOptions("facts.kind", ["shares", "adhesion"]),
      label: "writing.label.kind",
    },
    { kind: "number", name: "shares", label: "writing.label.shares" },
    ...spanFields,
    sourceField,
  ],
};

/** What is written of colleges, charges and legal forms (§3.2, §4.2-5). */
export const legalForms: readonly EntityForm[] = [collegeForm, chargeForm, structureForm, membershipForm];
