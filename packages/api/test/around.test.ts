import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { openApi } from "./api-bench.ts";
import { bring, layer, square } from "./drawn-contours.ts";
import { formatted } from "./formatted.ts";

describe.each(engineKinds)("what surrounds communes on %s", (kind) => {
  it("without contours, is the rest of their EPCI", async () => {
    await using api = await openApi(kind);
    const around = await api.as("ana").territory.around({ communes: ["31042", "31042"], zones: [] });
    expect(around.communes.map(({ code, name, department }) => [code, name, department])).toEqual([
      ["31042", "Bagnères-de-Luchon", "Haute-Garonne"],
    ]);
    expect(around).toMatchObject({ neighbours: [], contours: [], sources: [] });
    const [epci, ...others] = around.epcis;
    expect(others).toEqual([]);
    expect(epci?.others).toHaveLength((epci?.count ?? 0) - 1);
    expect(epci?.others.map(({ code }) => code)).not.toContain("31042");
    expect(epci?.others.map(({ name }) => name)).toContain("Saint-Mamet");
  });

  it("with contours, is those that touch them too, across the limit of a département", async () => {
    await using api = await openApi(kind);
    await bring(api, "departements.geojson", layer("code_dep", { "31": square(0, 42, 2), "65": square(-2, 42, 2) }));
    const shapes = { "31042": square(0, 42.7, 0.2), "31500": square(0.2, 42.7, 0.2), "65059": square(-0.2, 42.7, 0.2) };
    await bring(api, "communes.geojson", layer("code_insee", { ...shapes, "31555": square(1.4, 43.5, 0.2) }));
    const around = await api.as("ana").territory.around({ communes: ["31042"], zones: [] });
    expect(around.neighbours.map(({ code }) => code).toSorted()).toEqual(["31500", "65059"]);
    expect(around.contours.map(({ code }) => code).toSorted()).toEqual(["31042", "31500", "65059"]);
    expect(around.sources).toEqual(["Squares drawn for tests"]);
  });

  it("refuses codes nobody bears, each by name", async () => {
    await using api = await openApi(kind);
    const ana = api.as("ana");
    const error: unknown = await ana.territory
      .around({ communes: ["31042", "99999", "00001"], zones: [] })
      .catch((thrown: unknown) => thrown);
    const fields = formatted(error)?.fields ?? [];
    expect(fields.map(({ message }) => message.fr)).toEqual([
      "Le code « 99999 » n’est pas connu. Cherchez par le nom.",
      "Le code « 00001 » n’est pas connu. Cherchez par le nom.",
    ]);
  });
});
