import type { LocalText } from "../record/local-text.ts";
import type { CodeList } from "./code-list.ts";

function list(key: string, label: LocalText, codes: Readonly<Record<string, LocalText>>): CodeList {
  const written = Object.entries(codes).map(([code, meaning]) => ({ code, label: meaning }));
  return { key, label, exhaustive: true, codes: written };
}

/** Breakdowns every plugin may use by their key; a plugin adds its own lists beside them. */
export const sharedCodeLists: readonly CodeList[] = [
  list(
    "sex",
    { fr: "Sexe", en: "Sex" },
    {
      f: { fr: "Femmes", en: "Women" },
      m: { fr: "Hommes", en: "Men" },
    },
  ),
  list(
    "age",
    { fr: "Âge", en: "Age" },
    {
      "under-18": { fr: "Moins de 18 ans", en: "Under 18" },
      "18-29": { fr: "18 à 29 ans", en: "18 to 29" },
      "30-59": { fr: "30 à 59 ans", en: "30 to 59" },
      "60-74": { fr: "60 à 74 ans", en: "60 to 74" },
      "75-plus": { fr: "75 ans et plus", en: "75 and over" },
    },
  ),
  list(
    "adult-age",
    { fr: "Âge des adultes", en: "Age of adults" },
    {
      "18-29": { fr: "18 à 29 ans", en: "18 to 29" },
      "30-59": { fr: "30 à 59 ans", en: "30 to 59" },
      "60-74": { fr: "60 à 74 ans", en: "60 to 74" },
      "75-plus": { fr: "75 ans et plus", en: "75 and over" },
    },
  ),
  list(
    "older-age",
    { fr: "Âge des aînés", en: "Age of older people" },
    {
      "60-74": { fr: "60 à 74 ans", en: "60 to 74" },
      "75-84": { fr: "75 à 84 ans", en: "75 to 84" },
      "85-plus": { fr: "85 ans et plus", en: "85 and over" },
    },
  ),
  list(
    "oldest-age",
    { fr: "Âge à partir de 75 ans", en: "Age from 75" },
    {
      "75-84": { fr: "75 à 84 ans", en: "75 to 84" },
      "85-plus": { fr: "85 ans et plus", en: "85 and over" },
    },
  ),
  list(
    "income",
    { fr: "Niveau de vie", en: "Standard of living" },
    {
      low: { fr: "Trois premiers déciles", en: "Lowest three deciles" },
      middle: { fr: "Quatre déciles du milieu", en: "Middle four deciles" },
      high: { fr: "Trois derniers déciles", en: "Highest three deciles" },
    },
  ),
  list(
    "disability",
    { fr: "Handicap", en: "Disability" },
    {
      with: { fr: "Avec une limitation durable", en: "With a lasting limitation" },
      without: { fr: "Sans limitation durable", en: "Without a lasting limitation" },
    },
  ),
  list(
    "density",
    { fr: "Densité de la commune", en: "Density of the commune" },
    {
      dense: { fr: "Commune dense", en: "Dense commune" },
      intermediate: { fr: "Densité intermédiaire", en: "Intermediate density" },
      rural: { fr: "Commune rurale", en: "Rural commune" },
    },
  ),
  list(
    "tenure",
    { fr: "Statut d’occupation", en: "Tenure" },
    {
      owner: { fr: "Propriétaires", en: "Owners" },
      "social-tenant": { fr: "Locataires du parc social", en: "Social tenants" },
      "private-tenant": { fr: "Locataires du parc privé", en: "Private tenants" },
      other: { fr: "Autres situations", en: "Other situations" },
    },
  ),
  list(
    "dependency",
    { fr: "Perte d’autonomie (GIR)", en: "Level of dependency (GIR)" },
    {
      "gir-1": { fr: "GIR 1", en: "GIR 1" },
      "gir-2": { fr: "GIR 2", en: "GIR 2" },
      "gir-3": { fr: "GIR 3", en: "GIR 3" },
      "gir-4": { fr: "GIR 4", en: "GIR 4" },
    },
  ),
];
