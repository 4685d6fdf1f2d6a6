import { type EntityName, entities, entityNames, referencesOf, unwrap } from "@bassin/core";
import { expect, it } from "vitest";
import { i18n, loadWords } from "../locales/i18n.ts";
import { entityForms } from "./forms.ts";

await loadWords("en");

type Schema = Parameters<typeof unwrap>[0];

/** A field of the domain, without what makes it optional. */
function readSchema(shape: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = shape[name];
  if (schema === undefined) throw new Error(`The domain has no field ${name}.`);
  return unwrap(schema);
}

const wordsOf = ({ question, fields }: (typeof entityForms)[number]) => [
  question,
  ...fields.flatMap((field) => [
    field.label,
    ...(field.kind === "choice" || field.kind === "choices" || field.kind === "items"
      ? field.options.map(({ word }) => word)
      : []),
  ]),
];

/** Entities that are not written through these forms, and why. */
const elsewhere: Partial<Record<EntityName, string>> = {
  actor: "its public identity belongs to the territory: named where someone takes part, told in the directory",
  phaseEntry: "a moment of the trajectory, decided by those who guide it",
  chronicleEntry: "the story, told on its own page",
  absence: "said of a criterion, beside it",
  judgement: "said with a framework, when evaluating together",
  talk: "said of a criterion, beside what voices say of it",
  immaterialResourceReading: "said when evaluating together",
};

it("wires every entity of the domain, or says where else it is written", () => {
  const wired = entityForms.map(({ entity }) => entity);
  const unsaid = entityNames.filter((name) => !wired.includes(name) && elsewhere[name] === undefined);
  expect(unsaid).toEqual([]);
  expect(Object.keys(elsewhere).filter((name) => wired.includes(name as EntityName))).toEqual([]);
});

it.each(entityForms)("lets every field of $entity be said", ({ entity, fields }) => {
  // Where it was copied from is written by the page of templates; its figures, by that of indicators.
  const unwritten: readonly string[] = ["template", "indicator", "baseline", "target"];
  const known = Object.keys(entities[entity].input.shape).filter((name) => !unwritten.includes(name));
  expect(known.filter((name) => !fields.some((field) => field.name === name))).toEqual([]);
});

it("writes each entity once, where the API and the facts have it", () => {
  expect(new Set(entityForms.map(({ entity }) => entity)).size).toBe(entityForms.length);
  for (const { entity, collection, path } of entityForms) {
    const { collection: list, folder, name } = entities[entity];
    expect([collection, path]).toEqual([list, `${folder}.${name}`]);
  }
});

it.each(entityForms)("knows every field of $entity by the name it has in the domain", ({ entity, fields, asks }) => {
  const known = Object.keys(entities[entity].input.shape);
  expect(fields.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(asks.filter((name) => !fields.some((field) => field.name === name))).toEqual([]);
});

it.each(entityForms)("fills with its line all that $entity requires", ({ entity, asks, start }) => {
  const shape: Readonly<Record<string, Schema>> = entities[entity].input.shape;
  const required = Object.keys(shape).filter((name) => !shape[name]?.safeParse(undefined).success);
  const filled = [...asks, ...Object.keys(start("2026-11-22"))];
  expect(required.filter((name) => !filled.includes(name))).toEqual([]);
  for (const [name, value] of Object.entries(start("2026-11-22"))) {
    expect([name, shape[name]?.safeParse(value).success]).toEqual([name, true]);
  }
});

it.each(entityForms)("offers for $entity the choices and the references of the domain", ({ entity, fields }) => {
  const { input, record } = entities[entity];
  const shape: Readonly<Record<string, Schema>> = input.shape;
  const references = referencesOf({ record });
  for (const field of fields) {
    const schema = readSchema(shape, field.name);
    const target = references.find((reference) => reference.field === field.name)?.target;
    const list = Object.values(entities).find(({ name }) => name === target)?.collection;
    if (field.kind === "choice")
      expect("options" in schema && schema.options).toEqual(field.options.map(({ value }) => value));
    if (field.kind === "choices") {
      const [first] = field.options;
      expect([field.name, schema.safeParse(field.options.map(({ value }) => value)).success]).toEqual([
        field.name,
        true,
      ]);
      expect([field.name, schema.safeParse([`not ${first?.value}`]).success]).toEqual([field.name, false]);
    }
    if (field.kind === "reference" || field.kind === "references")
      expect([field.name, field.target]).toEqual([field.name, list]);
    if (field.kind === "parties") expect(target).toBe("actor");
    expect([field.name, "isRequired" in field]).toEqual([
      field.name,
      field.kind !== "items" &&
        field.kind !== "references" &&
        field.kind !== "life-functions" &&
        field.kind !== "choices" &&
        !shape[field.name]?.safeParse(undefined).success,
    ]);
  }
});

it.each(["fr", "en"] as const)("has words for every question, field and choice, in %s", (locale) => {
  const missing = entityForms
    .flatMap(wordsOf)
    .filter((word) => !i18n.exists(word, { ns: "app", lng: locale, fallbackLng: [] }));
  expect(missing).toEqual([]);
});
