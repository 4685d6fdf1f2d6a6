import { describe, expect, it } from "vitest";
import { loadOfficialCodes } from "./official-codes.ts";

const codes = await loadOfficialCodes();
const found = (query: string, length = 20) =>
  codes.search(query, { limit: length }).map(({ code, name, department }) => `${code} ${name} (${department.name})`);

describe("the official codes", () => {
  it("are loaded once", async () => {
    expect(await loadOfficialCodes()).toBe(codes);
  });

  it("give a commune with its zones and population", () => {
    expect(codes.commune("31042")).toEqual({
      code: "31042",
      name: "Bagnères-de-Luchon",
      epci: "200072635",
      department: "31",
      region: "76",
      population: 2_076,
    });
    expect(codes.epci("200072635")).toEqual({
      kind: "epci",
      code: "200072635",
      name: "CC Pyrénées Haut Garonnaises",
      department: "31",
      population: 15_358,
    });
    expect(codes.department("31")?.name).toBe("Haute-Garonne");
    expect(codes.region("76")?.name).toBe("Occitanie");
    expect(codes.commune("31999")).toBeUndefined();
  });

  it("know four islands without EPCI, and no EPCI made of them", () => {
    const islands = ["22016", "29083", "29155", "85113"];
    expect(islands.map((code) => codes.commune(code)?.name)).toEqual([
      "Île-de-Bréhat",
      "Île-de-Sein",
      "Ouessant",
      "L'Île-d'Yeu",
    ]);
    expect(islands.map((code) => codes.commune(code)?.epci)).toEqual([undefined, undefined, undefined, undefined]);
    expect(codes.communesOf({ kind: "epci", code: "ZZZZZZZZZ" })).toBeUndefined();
  });

  it("give the communes of a zone", () => {
    const valleys = codes.communesOf({ kind: "epci", code: "200072635" });
    expect(valleys).toHaveLength(76);
    expect(valleys?.slice(0, 3)).toEqual(["31009", "31010", "31013"]);
    expect(codes.communesOf({ kind: "department", code: "75" })).toEqual(["75056"]);
    expect(codes.communesOf({ kind: "department", code: "2A" })).toHaveLength(124);
    const population = codes
      .communesOf({ kind: "region", code: "94" })
      ?.map((code) => codes.commune(code)?.population ?? 0);
    expect(population?.reduce((sum, each) => sum + each, 0)).toBe(codes.region("94")?.population);
  });
});

describe("resolving", () => {
  it("reads merged, delegated and associated communes and arrondissements as today's", () => {
    expect(codes.resolve(["27058", "01059", "01120", "75101", "31042", "99999"])).toEqual({
      communes: ["27676", "01453", "01262", "75056", "31042"],
      resolved: [
        { from: "27058", to: "27676", kind: "merged" },
        { from: "01059", to: "01453", kind: "delegated" },
        { from: "01120", to: "01262", kind: "associated" },
        { from: "75101", to: "75056", kind: "arrondissement" },
      ],
      unknown: ["99999"],
    });
  });
});

it("keeps a code a commune nouvelle took over from one of its own", () => {
  expect(codes.resolve(["01015"])).toEqual({ communes: ["01015"], resolved: [], unknown: [] });
});

describe("searching", () => {
  it("finds a commune whatever the accents, hyphens, apostrophes, ligatures and case", () => {
    expect(found("bagneres de luchon")).toEqual(["31042 Bagnères-de-Luchon (Haute-Garonne)"]);
    expect(found("BAGNERES-DE LUCHON")).toEqual(["31042 Bagnères-de-Luchon (Haute-Garonne)"]);
    expect(found("l'abergement", 5)).toEqual([
      "71002 L'Abergement-Sainte-Colombe (Saône-et-Loire)",
      "01001 L'Abergement-Clémenciat (Ain)",
      "71001 L'Abergement-de-Cuisery (Saône-et-Loire)",
      "01002 L'Abergement-de-Varey (Ain)",
      "39001 Abergement-la-Ronce (Jura)",
    ]);
    expect(found("L’ABERGEMENT")).toEqual(found("l'abergement"));
    expect(found("Œuilly")).toEqual([
      "51410 Œuilly (Marne)",
      "02565 Œuilly (Aisne)",
      "80629 Pœuilly (Somme)",
      "80485 Ô-de-Selle (Somme)",
    ]);
    expect(found("oeuilly")).toEqual(found("Œuilly"));
  });

  it("puts the exact name first, then beginnings, the most inhabited first, and tells homonyms apart", () => {
    expect(found("SAINT ETIENNE", 4)).toEqual([
      "42218 Saint-Étienne (Loire)",
      "244200770 Saint-Étienne Métropole (Loire)",
      "76575 Saint-Étienne-du-Rouvray (Seine-Maritime)",
      "44158 Saint-Étienne-de-Montluc (Loire-Atlantique)",
    ]);
    expect(found("St-Étienne")).toEqual(found("SAINT ETIENNE"));
    expect(found("saint denis", 4)).toEqual([
      "97411 Saint-Denis (La Réunion)",
      "93066 Saint-Denis (Seine-Saint-Denis)",
      "11339 Saint-Denis (Aude)",
      "30247 Saint-Denis (Gard)",
    ]);
    expect(found("la rochelle", 2)).toEqual([
      "17300 La Rochelle (Charente-Maritime)",
      "70450 La Rochelle (Haute-Saône)",
    ]);
    expect(found("paris", 2)).toEqual(["75056 Paris (Paris)", "75 Paris (Paris)"]);
  });

  it("reads official codes and the beginnings of postal codes", () => {
    expect(found("31042")).toEqual(["31042 Bagnères-de-Luchon (Haute-Garonne)"]);
    expect(found("31110", 2)).toEqual(["31110 Cassagne (Haute-Garonne)", "31042 Bagnères-de-Luchon (Haute-Garonne)"]);
    expect(found("2a004", 1)).toEqual(["2A004 Ajaccio (Corse-du-Sud)"]);
    expect(found("200072635")).toEqual(["200072635 CC Pyrénées Haut Garonnaises (Haute-Garonne)"]);
    expect(found("31", 2)).toEqual(["31 Haute-Garonne (Haute-Garonne)", "31555 Toulouse (Haute-Garonne)"]);
  });

  it("finds today's commune by the name of one it took in, and says so", () => {
    expect(codes.search("Cordieux")).toEqual([
      {
        kind: "commune",
        code: "01262",
        name: "Montluel",
        department: { code: "01", name: "Ain" },
        population: 6_895,
        postalCodes: "01120",
        formerly: { name: "Cordieux", from: "01120", to: "01262", kind: "associated" },
      },
    ]);
  });

  it("never gives more than 20 places, and finds every commune by its own name", () => {
    expect(codes.search("a")).toHaveLength(20);
    const department = codes.communesOf({ kind: "department", code: "31" }) ?? [];
    const lost = department.filter((code) => {
      const name = codes.commune(code)?.name ?? "";
      return !codes.search(name, { department: "31" }).some((hit) => hit.code === code);
    });
    expect(lost).toEqual([]);
  });
});
