import { type EntityForm, listOptions, sourceField, spanFields } from "../record/entity-form.ts";

/** Of which nature an actor is. */
export const natureOptions = listOptions("facts.nature", [
  "company",
  "association",
  "cooperative",
  "public-institution",
  "research",
  "inhabitants",
  "other",
]);

const stakeForm: EntityForm = {
  entity: "stake",
  collection: "stakes",
  path: "aim.stake",
  question: "writing.question.stake",
  asks: ["title", "lifeFunctions"],
  start: () => ({}),
  fields: [
    { kind: "text", name: "title", isRequired: true, label: "writing.label.title" },
    { kind: "life-functions", name: "lifeFunctions", label: "writing.label.lifeFunctions" },
    { kind: "text", name: "ecological", isLong: true, label: "writing.label.ecological" },
    { kind: "text", name: "wellBeing", isLong: true, label: "writing.label.wellBeing" },
    { kind: "text", name: "territorial", isLong: true, label: "writing.label.territorial" },
    { kind: "references", name: "interfaces", target: "stakes", label: "writing.label.interfaces" },
    sourceField,
  ],
};

const statusOptions = listOptions("facts.status", ["identified", "invited", "committed", "left"]);
const roleOptions = listOptions("facts.role", [
  "intermediation",
  "research-evaluation",
  "producer",
  "processor",
  "distributor",
  "user",
  "funder",
  "institution",
  "facilitation",
  "other",
]);

export const participationForm: EntityForm = {
  entity: "participation",
  collection: "participations",
  path: "aim.participation",
  question: "writing.question.participation",
  asks: ["actor"],
  start: () => ({ steps: [{ status: "identified" }] }),
  fields: [
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    {
      kind: "items",
      name: "steps",
      chooses: "status",
      options: statusOptions,
      dated: "on",
      label: "writing.label.steps",
    },
    {
      kind: "items",
      name: "roles",
      chooses: "role",
      options: roleOptions,
      dated: "since",
      label: "writing.label.roles",
    },
    { kind: "reference", name: "cameFromStake", target: "stakes", label: "writing.label.cameFromStake" },
    {
      kind: "reference",
      name: "cameFromExternality",
      target: "externalities",
      label: "writing.label.cameFromExternality",
    },
    { kind: "reference", name: "cameFromActor", target: "actors", label: "writing.label.cameFromActor" },
    ...spanFields,
    { kind: "text", name: "leftBecause", isLong: true, label: "writing.label.leftBecause" },
    sourceField,
  ],
};

const positionForm: EntityForm = {
  entity: "actorPosition",
  collection: "actorPositions",
  path: "aim.actorPosition",
  question: "writing.question.actorPosition",
  asks: ["atStake", "actor"],
  start: () => ({}),
  fields: [
    { kind: "reference", name: "actor", target: "actors", isRequired: true, label: "writing.label.actor" },
    { kind: "text", name: "atStake", isLong: true, label: "writing.label.atStake" },
    { kind: "text", name: "canGive", isLong: true, label: "writing.label.canGive" },
    { kind: "text", name: "limits", isLong: true, label: "writing.label.limits" },
    { kind: "text", name: "expects", isLong: true, label: "writing.label.expects" },
    { kind: "date", name: "on", label: "writing.label.on" },
    sourceField,
  ],
};

/** What is written of the aim (§4.2-1). */
export const aimForms: readonly EntityForm[] = [stakeForm, participationForm, positionForm];
