import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "./build-search-index.rules.ts";
import { searchCommunes } from "./search-communes.rules.ts";
import type { Place, SearchEntry } from "./search-index.ts";

const loire = { code: "42", name: "Loire" };
const place = (code: string, name: string, population: number, postalCodes = ""): Place => ({
  kind: "commune",
  code,
  name,
  department: loire,
  population,
  postalCodes,
});

const saintEtienne = place("42218", "Saint-Étienne", 173_000, "42000 42100");
const rouvray: Place = {
  ...place("76575", "Saint-Étienne-du-Rouvray", 28_000, "76800"),
  department: { code: "76", name: "Seine-Maritime" },
};
const roannais = place("42187", "Roanne", 35_000, "42300");
const strasbourg = place("67482", "Strasbourg", 291_000, "67000");
const stenay = place("55502", "Stenay", 2_600, "55700");
const villars = place("42330", "Villars", 8_000, "42390");
const metropole: Place = {
  kind: "epci",
  code: "244200770",
  name: "Saint-Etienne Métropole",
  department: loire,
  population: 405_000,
};
const department: Place = { kind: "department", code: "42", name: "Loire", department: loire, population: 770_000 };
const bourgArgental = place("42023", "Bourg-Argental", 3_000, "42220");

const entries: SearchEntry[] = [
  ...[saintEtienne, rouvray, roannais, strasbourg, stenay, villars, metropole, department, bourgArgental].map(
    (each) => ({
      place: each,
    }),
  ),
  { place: villars, former: { name: "Curnieux", succession: { from: "42999", to: "42330", kind: "delegated" } } },
];
const index = buildSearchIndex(entries);
const namesFor = (query: string) => searchCommunes(index, query).map(({ name }) => name);

describe("searchCommunes", () => {
  it("puts the exact name first, then names that begin so, the most inhabited first", () => {
    expect(namesFor("ST ETIENNE")).toEqual(["Saint-Étienne", "Saint-Etienne Métropole", "Saint-Étienne-du-Rouvray"]);
  });

  it("then words that begin so, then names that contain the text", () => {
    expect(namesFor("argent")).toEqual(["Bourg-Argental"]);
    expect(namesFor("rouv")).toEqual(["Saint-Étienne-du-Rouvray"]);
    expect(namesFor("ouvray")).toEqual(["Saint-Étienne-du-Rouvray"]);
    expect(namesFor("r")).toEqual([
      "Roanne",
      "Saint-Étienne-du-Rouvray",
      "Loire",
      "Saint-Etienne Métropole",
      "Strasbourg",
      "Villars",
      "Bourg-Argental",
    ]);
  });

  it("finds a name from the beginnings of its words", () => {
    expect(namesFor("etienne rouv")).toEqual(["Saint-Étienne-du-Rouvray"]);
  });

  it("still finds Strasbourg and Stenay when st may be the beginning of a word", () => {
    expect(namesFor("st").slice(0, 5)).toEqual([
      "Saint-Etienne Métropole",
      "Strasbourg",
      "Saint-Étienne",
      "Saint-Étienne-du-Rouvray",
      "Stenay",
    ]);
  });

  it("reads official codes before postal codes", () => {
    expect(searchCommunes(index, "42218").map(({ code }) => code)).toEqual(["42218"]);
    expect(namesFor("4200")).toEqual(["Saint-Étienne"]);
    expect(namesFor("42")[0]).toBe("Loire");
    expect(namesFor("76800")).toEqual(["Saint-Étienne-du-Rouvray"]);
    expect(namesFor("244200770")).toEqual(["Saint-Etienne Métropole"]);
  });

  it("says by which former name or code a commune was found", () => {
    const formerly = { from: "42999", to: "42330", kind: "delegated", name: "Curnieux" };
    expect(searchCommunes(index, "curnieux")).toEqual([{ ...villars, formerly }]);
    expect(searchCommunes(index, "42999")).toEqual([{ ...villars, formerly }]);
  });

  it("narrows to kinds and to a département", () => {
    expect(searchCommunes(index, "saint etienne", { kinds: ["epci"] })).toEqual([metropole]);
    expect(searchCommunes(index, "saint etienne", { department: "76" })).toEqual([rouvray]);
    expect(searchCommunes(index, "saint etienne", { limit: 1 })).toEqual([saintEtienne]);
  });

  it("answers nothing to nothing", () => {
    expect(namesFor("")).toEqual([]);
    expect(namesFor(" -' ")).toEqual([]);
    expect(namesFor("zzz")).toEqual([]);
  });

  it("never gives a place twice nor more than asked, whatever is typed", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeinorstuév 4-'20") });
    fc.assert(
      fc.property(letters, fc.integer({ min: 0, max: 30 }), (query, limit) => {
        const hits = searchCommunes(index, query, { limit });
        expect(hits.length).toBeLessThanOrEqual(Math.min(limit, 20));
        expect(new Set(hits.map(({ kind, code }) => kind + code)).size).toBe(hits.length);
      }),
    );
  });

  it("finds every place by its own name", () => {
    for (const { place: each } of entries) expect(namesFor(each.name.toUpperCase())).toContain(each.name);
  });
});
