import { entities, entityNames } from "@bassin/core";
import { expect, it } from "vitest";
import { fr } from "../locales/fr.ts";
import { i18n, loadWords } from "../locales/i18n.ts";
import type { AppKey } from "../locales/use-app-text.ts";
import { listSaidFields, sayChange, sayField, type ToldChange } from "./say-change.ts";

await loadWords("en");

const plain = { interpolation: { escapeValue: false } };
const app = i18n.getFixedT("fr", "app");
const ui = i18n.getFixedT("fr", "ui");
const setting = {
  text: (key: AppKey, values?: Record<string, string | number>) => app(key, { ...values, ...plain }),
  uiText: (key: Parameters<typeof ui>[0]) => ui(key),
  locale: "fr" as const,
};
const ferme = "01a205c7-5cae-7285-8d49-80a0b52fe1b3";
const gone = "01a205c7-5cae-7285-8d49-80a0b52fe1b4";
const change: ToldChange = {
  id: "e",
  at: "2026-03-01T10:00:00Z",
  by: "u",
  entity: "mandate",
  recordId: "r",
  action: "update",
  title: "carrying",
  changes: [
    { field: "actor", before: gone, after: ferme },
    { field: "since", before: null, after: "2024-03" },
  ],
  names: { [ferme]: "La Ferme" },
};

it("has a word for every entity and every field people fill in", () => {
  expect(entityNames.filter((name) => !Object.hasOwn(fr.journal.kind, name))).toEqual([]);
  const kept = ["id", "declaredThrough", "confirmedThrough", "frameworkVersion"];
  const fields = entityNames.flatMap((name) => Object.keys(entities[name].record.shape));
  const other = setting.text("journal.field.other");
  expect(fields.filter((field) => !kept.includes(field) && sayField(field, setting.text) === other)).toEqual([]);
});

it("tells who changed what with names, never with identifiers", () => {
  const people = [{ account: "u", name: "Ana" }];
  expect(sayChange(change, people, setting)).toBe("Ana a changé le rôle «\u00a0Portage\u00a0»");
  expect(sayChange({ ...change, by: "x" }, people, setting)).toMatch(/^Quelqu’un dont le compte n’existe plus/);
  expect(listSaidFields(change, setting)).toEqual([
    { field: "Quel acteur", before: "quelque chose qui n’est plus là", after: "La Ferme" },
    { field: "Depuis quand", before: "rien", after: "mars 2024" },
  ]);
});

it("calls what goes by a choice by its words", () => {
  const reading = { ...change, entity: "immaterialResourceReading", title: "trust" } as const;
  expect(sayChange(reading, [{ account: "u", name: "Ana" }], setting)).toBe(
    "Ana a changé la lecture d’une ressource immatérielle «\u00a0confiance\u00a0»",
  );
});

it("says choices, lists, steps and parties in words", () => {
  const changes = [
    { field: "lifeFunctions", before: ["food"], after: ["food", "mobility"] },
    { field: "steps", before: [], after: [{ status: "invited", on: "2024-03" }] },
    {
      field: "beneficiaries",
      before: null,
      after: [
        { kind: "actor", actor: ferme },
        { kind: "people", name: "Les élèves" },
      ],
    },
    { field: "nature", before: "company", after: "public-institution" },
    { field: "steeredTogether", before: null, after: true },
  ];
  expect(listSaidFields({ ...change, changes }, setting).map(({ before, after }) => `${before} → ${after}`)).toEqual([
    "S’alimenter → S’alimenter et Se déplacer",
    "rien → invité, mars 2024",
    "rien → La Ferme et Les élèves",
    "entreprise → institution publique",
    "rien → oui",
  ]);
});

it("names the person, the commune and the plugin a change is about", () => {
  const person = "01a205f9-b87f-71a4-9c68-e8a25f30cbdc";
  const changes = [
    { field: "user", before: null, after: person },
    { field: "commune", before: null, after: "31042" },
    { field: "plugin", before: null, after: "food" },
  ];
  const known = { [person]: "Ana", "31042": "Bagnères-de-Luchon" };
  expect(listSaidFields({ ...change, changes }, setting, known)).toEqual([
    { field: "Personne", before: "rien", after: "Ana" },
    { field: "Commune", before: "rien", after: "Bagnères-de-Luchon" },
    { field: "Quel plugin", before: "rien", after: "S’alimenter" },
  ]);
  const enabled = { ...change, entity: "territoryPlugin", action: "create", title: null, changes } as const;
  expect(sayChange(enabled, [{ account: "u", name: "Ana" }], setting)).toBe(
    "Ana a ajouté le plugin «\u00a0S’alimenter\u00a0»",
  );
});
