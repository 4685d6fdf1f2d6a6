import { attestationFields, type TerritoryFile, validateReferences } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { loadOfficialCodes } from "../../src/geography/official-codes.ts";
import { demoNames, readDemo } from "./read-demo.ts";

const example = "exemple-fictif";
const published = demoNames.filter((name) => name !== example);

describe("the demonstration files", () => {
  it("are the cases the definition was illustrated with, and one example", () => {
    expect(demoNames).toEqual([
      ...["archipossible", "audruicq", "butinerie", "corpoworking", "dunkerque"],
      ...["exemple-fictif", "jardins-voie-romaine", "luchon", "porte-du-hainaut", "sud-artois"],
    ]);
  });

  it.each(demoNames)("%s can be imported: nothing points nowhere, nothing contradicts itself", (name) => {
    expect(validateReferences(readDemo(name))).toEqual([]);
  });

  it.each(demoNames)("%s names today's communes only", async (name) => {
    const codes = await loadOfficialCodes();
    const named = listCommunes(readDemo(name));
    expect(named.filter((code) => codes.commune(code)?.code !== code)).toEqual([]);
  });

  it("take the communes of an intercommunality whole", async () => {
    const codes = await loadOfficialCodes();
    const communesOf = (...epcis: string[]) =>
      epcis.flatMap((code) => codes.communesOf({ kind: "epci", code }) ?? []).toSorted();
    expect(readDemo("sud-artois").territory.communes).toEqual(communesOf("200035442"));
    expect(readDemo("porte-du-hainaut").territory.communes).toEqual(communesOf("200042190"));
    expect(readDemo("dunkerque").territory.communes).toEqual(communesOf("245900428"));
    expect(readDemo("audruicq").territory.communes).toEqual(communesOf("246200844"));
    expect(readDemo("corpoworking").territory.communes).toEqual(communesOf("243100518"));
    const [comminges] = readDemo("luchon").ecosystems;
    expect(comminges?.ecosystem.perimeter).toEqual(communesOf("200072635", "200072643", "200073146"));
  });
});

describe.each(published)("the published case %s", (name) => {
  const file = readDemo(name);

  it("says what it is and who published it", () => {
    expect(file.territory.illustration).toBe("published");
    const { fr, en } = file.territory.notice ?? { fr: "", en: "" };
    for (const author of ["ATEMIS", "P. Vuidel", "C. du Tertre"]) {
      expect(fr).toContain(author);
      expect(en).toContain(author);
    }
    expect(fr).toMatch(/^Illustration tirée d’un document publié\u00a0: .*octobre 2024/);
    expect(en).toMatch(/^Illustration drawn from a published document: .*October 2024/);
  });

  it("gives the § of every fact", () => {
    const facts = listRecords(file);
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.filter(({ source }) => !/^§\d(\.\d)?(-\d)?$/.test(String(source)))).toEqual([]);
  });

  it("lets nobody confirm what a document says", () => {
    expect(listRecords(file).filter((record) => attestationFields.some((field) => field in record))).toEqual([]);
  });
});

describe("the complete example", () => {
  const file = readDemo(example);

  it("says that it is made up, in its names and on every page", () => {
    expect(file.territory.illustration).toBe("fictional");
    expect(file.territory.name).toMatch(/^Exemple fictif/);
    expect(file.territory.notice?.fr).toMatch(/^Exemple fictif/);
    expect(file.territory.notice?.en).toMatch(/^Fictional example/);
    expect(file.ecosystems.map(({ ecosystem }) => ecosystem.name)).toEqual([
      "Bien manger et se déplacer dans la vallée (exemple fictif)",
    ]);
  });

  it("tells of every kind of fact", () => {
    const told = file.ecosystems.flatMap((facts) => Object.entries(facts));
    const silent = told
      .filter(([, list]) => Array.isArray(list) && list.length === 0)
      .map(([collection]) => collection);
    expect(silent).toEqual([]);
  });

  it("confirms each fact through an account other than the one that declared it", () => {
    const attested = listRecords(file).filter((record) => "declaredBy" in record);
    expect(attested.length).toBeGreaterThan(80);
    for (const { declaredBy, declaredThrough, confirmedBy, confirmedThrough } of attested) {
      expect(declaredThrough).toMatch(/^compte-\d+$/);
      expect(confirmedThrough).toMatch(/^compte-\d+$/);
      expect(confirmedThrough).not.toBe(declaredThrough);
      expect(confirmedBy).not.toBe(declaredBy);
    }
  });
});

interface AnyFact extends Record<string, unknown> {
  readonly id: string;
}

/** Every record of a file, actors and ecosystems included. */
function listRecords(file: TerritoryFile): AnyFact[] {
  const ecosystems = file.ecosystems.flatMap(({ ecosystem, observations: _, ...lists }) => [
    ecosystem,
    ...Object.values(lists).flat(),
  ]);
  return [...file.actors, ...ecosystems];
}

function listCommunes(file: TerritoryFile): string[] {
  const based = file.actors.flatMap(({ commune }) => commune ?? []);
  return [
    ...file.territory.communes,
    ...file.ecosystems.flatMap(({ ecosystem }) => ecosystem.perimeter ?? []),
    ...based,
  ];
}
