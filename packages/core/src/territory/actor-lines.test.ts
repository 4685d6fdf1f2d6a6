import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actor } from "./actor.ts";
import { actorColumns, readCells, recognizeColumns } from "./actor-columns.rules.ts";
import { type ActorLine, checkActorLines } from "./actor-lines.rules.ts";
import { actorNameKey } from "./actor-name-key.rules.ts";

const communes = [
  { code: "31042", name: "Bagnères-de-Luchon" },
  { code: "31483", name: "Saint-Gaudens" },
];
const setting = { communes, actors: [] };
const check = (cells: ActorLine["cells"], more: Partial<Parameters<typeof checkActorLines>[1]> = {}) => {
  const [checked] = checkActorLines([{ line: 2, cells }], { ...setting, ...more });
  if (checked === undefined) throw new Error("One line is checked");
  return checked;
};
const sheet = (...lines: string[][]) => lines.map((cells) => ({ cells }));

describe("recognizeColumns", () => {
  it("finds the headers under a preamble, in French or English, and leaves the others aside", () => {
    expect(
      recognizeColumns(
        sheet(
          ["Annuaire des partenaires"],
          ["", "mis à jour le 3 mars"],
          ["Raison sociale", "Type d’acteur", "N° SIRET", "Téléphone", "Ville", "Site web"],
          ["La Table", "asso", "", "", "Luchon", ""],
        ),
      ),
    ).toEqual({ headerAt: 2, mapping: ["name", "nature", "siret", null, "commune", "website"] });
    expect(recognizeColumns(sheet(["Name", "Type", "SIREN", "Role"])).mapping).toEqual([
      "name",
      "nature",
      "siren",
      "roles",
    ]);
  });

  it("takes the first column for names when no line has headers, and one header alone for a header", () => {
    expect(recognizeColumns(sheet(["La Table", "x"], ["Les Cars", "y"]))).toEqual({
      headerAt: null,
      mapping: ["name", null],
    });
    expect(recognizeColumns(sheet(["Nom"], ["La Table"]))).toEqual({ headerAt: 0, mapping: ["name"] });
    expect(recognizeColumns([])).toEqual({ headerAt: null, mapping: [] });
  });

  it("never maps two columns to the same thing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Nom", "Structure", "type", "SIREN", "site", "note", "x", "")), (cells) => {
        const mapped = recognizeColumns([{ cells }]).mapping.filter((column) => column !== null);
        expect(new Set(mapped).size).toBe(mapped.length);
      }),
    );
  });

  it("reads cells by column", () => {
    expect(readCells(["  La \n Table ", "x", ""], ["name", null, "siren"])).toEqual({ name: "La Table" });
  });
});

describe("the natures that a name says by itself", () => {
  it.each([
    ["Épicerie solidaire", "association"],
    ["Garage associatif", "association"],
    ["MJC de Luchon", "association"],
    ["AMAP du Comminges", "association"],
    ["Les Restos du Cœur", "association"],
    ["Familles rurales", "association"],
    ["CCAS de Luchon", "public-institution"],
    ["Épicerie solidaire du CCAS", "public-institution"],
    ["Centre communal d’action sociale", "public-institution"],
    ["SCIC L’Épicerie solidaire", "cooperative"],
    ["SARL Le Panier solidaire", "company"],
  ])("%s: %s", (name, nature) => {
    expect(check({ name }).said.nature).toBe(nature);
  });
});

describe("the natures that usual words say", () => {
  it.each([
    ["asso", "association", undefined],
    ["Association loi 1901", "association", undefined],
    ["SCIC SA", "cooperative", "SCIC"],
    ["mairie", "public-institution", undefined],
    ["Communauté de communes", "public-institution", undefined],
    ["SARL", "company", "SARL"],
    ["Exploitation agricole", "company", undefined],
    ["habitants", "inhabitants", undefined],
    ["Laboratoire", "research", undefined],
    ["public-institution", "public-institution", undefined],
    ["Autre", "other", undefined],
  ])("%s", (words, nature, legalForm) => {
    const { said, outcome } = check({ name: "Untel", nature: words });
    expect([said.nature, said.legalForm, outcome.kind]).toEqual([nature, legalForm, "create"]);
  });

  it("are read in the legal form or the name when no cell says them, then as asked for", () => {
    expect(check({ name: "GAEC des Isards" }).said).toMatchObject({ nature: "company", legalForm: "GAEC" });
    expect(check({ name: "Untel", legalForm: "SAS à mission" }).said).toMatchObject({
      nature: "company",
      legalForm: "SAS à mission",
    });
    expect(check({ name: "Mairie de Luchon" }).said.nature).toBe("public-institution");
    expect(check({ name: "La Sarladaise" }).outcome).toEqual({
      kind: "correct",
      problems: [{ column: "nature", code: "nature-missing" }],
    });
    expect(check({ name: "La Sarladaise" }, { natureOtherwise: "other" }).said.nature).toBe("other");
    expect(check({ name: "x", nature: "mystère" }, { natureOtherwise: "other" }).outcome).toEqual({
      kind: "correct",
      problems: [{ column: "nature", code: "nature-unknown" }],
    });
  });
});

describe("what a line has to correct", () => {
  const codesOf = (cells: ActorLine["cells"]) => {
    const { outcome } = check({ name: "Untel", nature: "asso", ...cells });
    return outcome.kind === "correct" ? outcome.problems.map(({ column, code }) => `${column} ${code}`) : [];
  };

  it("says why a SIREN or a SIRET is wrong", () => {
    expect(codesOf({ siren: "552081318" })).toEqual(["siren siren-key"]);
    expect(codesOf({ siren: "55208131" })).toEqual(["siren siren-length"]);
    expect(codesOf({ siren: "55208131A" })).toEqual(["siren siren-letters"]);
    expect(codesOf({ siret: "55208131766523" })).toEqual(["siret siret-key"]);
    expect(codesOf({ siren: "356000000", siret: "55208131766522" })).toEqual(["siret siret-of-another"]);
  });

  it("names each cell, and only those", () => {
    expect(codesOf({ name: "" })).toEqual(["name name-missing"]);
    expect(codesOf({ commune: "Ailleurs-sur-Mer" })).toEqual(["commune commune-unknown"]);
    expect(codesOf({ website: "pas un site" })).toEqual(["website website-malformed"]);
    expect(codesOf({ roles: "producteur, magicien" })).toEqual(["roles role-unknown"]);
    expect(codesOf({ collective: "peut-être" })).toEqual(["collective collective-unclear"]);
    expect(codesOf({ name: "x".repeat(301) })).toEqual(["name too-long"]);
  });

  it("is nothing for what people write every day", () => {
    const { said, roles, outcome } = check({
      name: "La Légumerie",
      nature: "Scic",
      siren: "FR 27 552 081 317",
      commune: "31110 Bagnères de Luchon",
      website: "legumerie.example.org",
      roles: "Transformation et distribution",
      collective: "oui",
    });
    expect(outcome).toEqual({ kind: "create" });
    expect(said).toEqual({
      name: "La Légumerie",
      nature: "cooperative",
      legalForm: "SCIC",
      siren: "552081317",
      commune: "31042",
      website: "https://legumerie.example.org",
      collective: true,
    });
    expect(roles).toEqual(["processor", "distributor"]);
    expect(check({ name: "x", nature: "asso", siren: "55208131766522" }).said).toMatchObject({
      siren: "552081317",
      siret: "55208131766522",
    });
    expect(check({ name: "x", nature: "asso", commune: "75056" }).said.commune).toBe("75056");
  });
});

describe("who is already there", () => {
  const actors = [
    { id: "a", name: "SCIC La Légumerie", siren: "552081317" },
    { id: "b", name: "Les Amis du Marché", siren: null },
  ];

  it("is known by its SIREN, then by its name without accents, capitals or legal form", () => {
    const outcomeOf = (cells: ActorLine["cells"]) => check({ nature: "asso", ...cells }, { actors }).outcome;
    expect(outcomeOf({ name: "Tout autre nom", siren: "552 081 317" })).toMatchObject({
      kind: "known",
      by: "siren",
      actor: { id: "a" },
    });
    expect(outcomeOf({ name: "la legumerie (scic)" })).toMatchObject({ kind: "known", by: "name", actor: { id: "a" } });
    expect(outcomeOf({ name: "LES AMIS DU MARCHÉ", siren: "356000000" })).toMatchObject({
      kind: "known",
      actor: { id: "b" },
    });
    expect(outcomeOf({ name: "La Légumerie", siren: "356000000" })).toEqual({ kind: "create" });
  });

  it("may be told twice in the sheet: only the first counts", () => {
    const lines = ["Les Cars", "les cars SARL", "Le Vélo"].map((name, at) => ({
      line: at + 2,
      cells: { name, nature: "SARL" },
    }));
    expect(checkActorLines(lines, setting).map(({ outcome }) => outcome)).toEqual([
      { kind: "create" },
      { kind: "repeated", line: 2, by: "name" },
      { kind: "create" },
    ]);
  });

  it("has one key whatever way its name is written, and the key of a key is itself", () => {
    expect(actorNameKey("SCIC « La Légumerie »")).toBe(actorNameKey("la legumerie, scic"));
    expect(actorNameKey("Association")).toBe("association");
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(actorNameKey(actorNameKey(name))).toBe(actorNameKey(name));
      }),
    );
  });
});

describe("whatever the sheet", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("SCIC", "552081317", "552081318", "La Table", "31042", "oui", "producteur"),
  );
  const line = fc.record(Object.fromEntries(actorColumns.map((column) => [column, cell])), { requiredKeys: [] });

  it("what would be created is what the directory accepts, and importing again creates nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (cells) => {
        const lines = cells.map((one, at) => ({
          line: at + 1,
          cells: readCells(
            actorColumns.map((column) => one[column] ?? ""),
            actorColumns,
          ),
        }));
        const created = checkActorLines(lines, setting).filter(({ outcome }) => outcome.kind === "create");
        for (const { said } of created) expect(actor.input.safeParse(said).error).toBeUndefined();
        const actors = created.map(({ said, line: id }) => ({ id: String(id), name: said.name, siren: said.siren }));
        const again = checkActorLines(lines, { ...setting, actors });
        expect(again.filter(({ outcome }) => ["create", "repeated"].includes(outcome.kind))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("two thousand lines are checked at once", () => {
    const lines = Array.from({ length: 2000 }, (_, at) => ({
      line: at + 2,
      cells: { name: `Acteur ${at}`, nature: "asso" },
    }));
    const start = Date.now();
    expect(checkActorLines(lines, setting)).toHaveLength(2000);
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
