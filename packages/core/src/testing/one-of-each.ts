import { z } from "zod";
import { type EntityName, entities } from "../entities.ts";
import { type TerritoryFile, territoryFile } from "../facts.ts";
import { type ReferenceField, referencesOf, unwrap } from "../record/references-of.ts";

/** Values tried in turn for a field: the first its schema accepts is taken. */
const candidates = [
  "Un mot",
  "2024-03-01",
  "2024",
  "55208131766522",
  "552081317",
  "31042",
  "https://example.org/",
  1,
  2024,
  true,
  [],
];

const figure = {
  measure: "core:population",
  period: "2024",
  breakdown: [] as string[],
  value: 1200,
  unit: "person",
  status: "measured",
  definitionVersion: "1.0.0",
  source: "Un registre",
  comment: null as string | null,
};

const text = { fr: "Repas partagés", en: "Shared meals" };
const source = { text, confirmed: false };

const ownIndicator = {
  id: "own",
  stake: "Ne pas manger seul",
  definedBy: "Le centre social",
  definedWith: "Des habitants",
  measures: [
    {
      ...{ key: "shared-meals", version: "1.0.0", label: text, population: text, unit: "meal", valueType: "count" },
      ...{ frequency: "year", scope: "territory", breakdowns: [], aggregate: { territory: "sum", time: "sum" } },
      ...{ whenPartMissing: "none", source },
    },
  ],
  versions: [
    {
      ...{ key: "shared-meals", version: "1.0.0", label: text, performance: text, unit: "meal", direction: "increase" },
      ...{ formula: { kind: "count", of: ["shared-meals"] }, range: { min: 0 }, decimals: 0, breakdowns: [] },
      ...{ externalCodes: [], method: text, limits: text, source },
      golden: [
        { given: { "shared-meals": 30 }, gives: 30 },
        { given: { "shared-meals": null }, gives: null },
      ],
    },
  ],
};

/** A territory's file with one record of every entity, each field said, each reference pointing to that one record. */
export function oneOfEach(): TerritoryFile {
  const lists = (scope: "territory" | "ecosystem") =>
    Object.fromEntries(
      (Object.keys(entities) as EntityName[])
        .filter((name) => entities[name].scope === scope)
        .map((name) => [entities[name].collection, [recordOf(name)]]),
    );
  return territoryFile.parse({
    format: "bassin/1",
    territory: {
      id: "territory",
      name: "Territoire d’essai",
      communes: ["31042", "31404"],
      basin: "31042",
      description: "Deux communes.",
      illustration: "fictional",
      tellsOf: "2024-10-31",
      notice: { fr: "Un exemple.", en: "An example." },
    },
    plugins: [{ plugin: "food", version: "1.0.0", enabled: true }],
    ...lists("territory"),
    ownIndicators: [ownIndicator],
    observations: [{ ...figure, breakdown: ["sex:f"], comment: "Une part." }],
    ecosystems: [
      {
        ecosystem: {
          id: "ecosystem",
          name: "Écosystème d’essai",
          summary: "Un résumé.",
          perimeter: ["31042"],
          perimeterReason: "Le bourg.",
          source: "§4.2",
        },
        ...lists("ecosystem"),
        observations: [{ ...figure, measure: "mobility:trips", solution: "solution", period: "2024-Q3" }],
      },
    ],
  });
}

function recordOf(name: EntityName): Record<string, unknown> {
  const { shape } = entities[name].record;
  const references = new Map(referencesOf(entities[name]).map((reference) => [reference.field, reference]));
  const said = Object.entries(shape).map(([field, schema]) => {
    const reference = references.get(field);
    return [field, reference === undefined ? valueFor(field, schema) : referenceFor(reference)];
  });
  return { ...Object.fromEntries(said), id: name };
}

function referenceFor({ kind, target }: ReferenceField): unknown {
  if (kind === "one") return target;
  if (kind === "many") return [target];
  return [
    { kind: "actor", actor: "actor" },
    { kind: "people", name: "Habitants" },
  ];
}

function valueFor(field: string, schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodArray) return [valueFor(field, inner.element as z.ZodType)];
  if (inner instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(inner.shape).map(([key, value]) => [key, valueFor(key, value)]));
  }
  const accepted = candidates.find((candidate) => inner.safeParse(candidate).success);
  if (accepted === undefined) throw new Error(`No candidate fits the field ${field}`);
  return accepted;
}
