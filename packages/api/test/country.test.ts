import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { bring, layer, square } from "./drawn-contours.ts";

describe.each(engineKinds)("the country on %s", (kind) => {
  it("is empty until contours are imported, then shows where the territories one may see are", async () => {
    await using api = await openApi(kind);
    const { place, written } = await writeTerritory(api.database, (file) => ({
      ...file,
      territory: { ...file.territory, communes: ["31042"] },
    }));
    await giveRole(api.database, place.territory, { user: "ana", role: "observer" });
    const ana = api.as("ana");
    expect(await ana.territory.country()).toEqual({ outlines: [], sources: [], places: [] });

    await bring(api, "departements.geojson", layer("code_dep", { "31": square(0, 42, 2), "974": square(55, -21, 1) }));
    const drawn = await ana.territory.country();
    expect(drawn.outlines.map(({ code }) => code)).toEqual(["31"]);
    expect(drawn.sources).toEqual(["Squares drawn for tests"]);
    expect(drawn.places).toEqual([{ territory: place.territory, name: written.territory.name, at: [1, 43] }]);
    expect((await api.as("stranger").territory.country()).places).toEqual([]);

    await bring(api, "communes.geojson", layer("code_insee", { "31042": square(0.5, 42.7, 0.2) }));
    const [luchon] = (await ana.territory.country()).places;
    expect(luchon?.at.map((degrees) => degrees.toFixed(2))).toEqual(["0.60", "42.80"]);
  });

  it("draws an ecosystem on its own perimeter and its territory together", async () => {
    await using api = await openApi(kind);
    const { place } = await writeTerritory(api.database, (file) => ({
      ...file,
      territory: { ...file.territory, communes: ["31042"] },
      ecosystems: file.ecosystems.map((one) => ({
        ...one,
        ecosystem: { ...one.ecosystem, perimeter: ["31360", "31042"] },
      })),
    }));
    await giveRole(api.database, place.territory, { user: "ana", role: "observer" });
    await bring(api, "communes.geojson", layer("code_insee", { "31360": square(0.7, 42.7, 0.2) }));
    const map = await api.as("ana").territory.ecosystem.map(place);
    expect(map.communes.map(({ code }) => code)).toEqual(["31042", "31360"]);
    expect(map.contours.map(({ code }) => code)).toEqual(["31360"]);
    expect(map.sources).toEqual(["Squares drawn for tests"]);
  });
});
