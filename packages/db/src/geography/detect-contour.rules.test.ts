import { describe, expect, it } from "vitest";
import { detectContour } from "./detect-contour.rules.ts";
import { loadOfficialCodes } from "./official-codes.ts";

const codes = await loadOfficialCodes();
const detect = (properties: Record<string, unknown>, layer = "layer", id?: string) =>
  detectContour({ layer, properties, id }, codes);

describe("detectContour", () => {
  it.each([
    ["a commune that also names its zones", { dep: "09", reg: "76", epci: "240900464", bv: "09160", code: "09126" }],
    [
      "IGN Admin Express, before 2025",
      { ID: "COMMUNE_1", NOM: "L", INSEE_COM: "09126", INSEE_DEP: "09", INSEE_REG: "76" },
    ],
    ["IGN Admin Express, since 2025", { code_insee: "09126", nom_officiel: "L", code_insee_du_departement: "09" }],
    ["Etalab", { code: "09126", nom: "L", departement: "09", region: "76", epci: "240900464" }],
    ["INSEE", { codgeo: "09126", libgeo: "L" }],
  ])("reads %s", (_, properties) => {
    expect(detect(properties)).toEqual({ kind: "commune", code: "09126" });
  });

  it.each([
    [{ bv: "18108" }, "bassin-de-vie", "18108"],
    [{ BV2022: "18108", LIBBV2022: "X" }, "bassin-de-vie", "18108"],
    [{ epci: "200011781" }, "epci", "200011781"],
    [{ CODE_SIREN: "200011781", NOM: "X" }, "epci", "200011781"],
    [{ code: "200011781", nom: "X" }, "epci", "200011781"],
    [{ dep: "2A" }, "department", "2A"],
    [{ NOM: "Aude", INSEE_DEP: "11", INSEE_REG: "76" }, "department", "11"],
    [{ code: "11", nom: "Aude", region: "76" }, "department", "11"],
    [{ code: "11", nom: "Île-de-France" }, "region", "11"],
    [{ reg: "24" }, "region", "24"],
  ])("reads %o", (properties, kind, code) => {
    expect(detect(properties)).toEqual({ kind, code });
  });

  it("asks the layer's name when the code could be of two kinds", () => {
    expect(detect({ code: "18108" }, "bassins_de_vie_2022")).toEqual({ kind: "bassin-de-vie", code: "18108" });
    expect(detect({ codgeo: "18108" }, "bv2022")).toEqual({ kind: "bassin-de-vie", code: "18108" });
    expect(detect({ code: "11" }, "regions-2026")).toEqual({ kind: "region", code: "11" });
    expect(detect({ code: "11" }, "départements")).toEqual({ kind: "department", code: "11" });
    expect(detect({ code: "31042" }, "communes-departement-31")).toEqual({ kind: "commune", code: "31042" });
    expect(detect({ code: "11" })).toBeUndefined();
  });

  it("reads the id of a shape without properties", () => {
    expect(detect({}, "layer", "31042")).toEqual({ kind: "commune", code: "31042" });
    expect(detect({}, "layer", "COMMUNE_12")).toBeUndefined();
  });

  it("says when the code is left blank", () => {
    expect(detect({ epci: "" })).toBe("no-code");
    expect(detect({ epci: "ZZZZZZZZZ" })).toBe("no-code");
  });

  it("never takes another division for a commune or a zone", () => {
    expect(detect({ INSEE_ARR: "1", INSEE_DEP: "31", INSEE_REG: "76" })).toBeUndefined();
    expect(detect({ CODE_IRIS: "310420000", INSEE_COM: "31042" })).toBeUndefined();
    expect(detect({ INSEE_CAD: "01039", INSEE_COM: "01138" })).toBeUndefined();
    expect(detect({ nom: "Quelque part" })).toBeUndefined();
  });
});
