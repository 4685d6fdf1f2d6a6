// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import type { FeatureCollection, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { placeLabels } from "./place-labels.ts";
import { projectTerritory } from "./project-territory.ts";
import { TerritoryMap } from "./territory-map.tsx";
import { readTerritoryShapes } from "./territory-shapes.ts";

const square = (west: number, south: number): Position[] => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];

const communes = (wind: (ring: Position[]) => Position[]): FeatureCollection<Polygon> => ({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { code: "31042", nom: "Une commune" },
      geometry: { type: "Polygon", coordinates: [wind(square(0.6, 42.7))] },
    },
    {
      type: "Feature",
      properties: { code: "31043", nom: "Sa voisine" },
      geometry: { type: "Polygon", coordinates: [wind(square(0.7, 42.7))] },
    },
  ],
});

const counterClockwise = communes((ring) => ring);
const clockwise = communes((ring) => ring.toReversed());
const box = { width: 400, height: 300, margin: 10 };

const corners = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe("drawing a territory", () => {
  it.each([
    ["GeoJSON's way round", counterClockwise],
    ["d3's way round", clockwise],
  ])("fits its box, %s", (_, shapes) => {
    const points = projectTerritory(readTerritoryShapes(shapes), [], box).shapes.flatMap(({ path }) => corners(path));
    expect(points.length).toBeGreaterThan(7);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(9.9);
      expect(x).toBeLessThanOrEqual(390.1);
      expect(y).toBeGreaterThanOrEqual(9.9);
      expect(y).toBeLessThanOrEqual(290.1);
    }
    expect(Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x))).toBeGreaterThan(350);
  });

  it("reads TopoJSON as it reads GeoJSON", () => {
    const shapes = readTerritoryShapes({
      type: "Topology",
      arcs: [square(0.6, 42.7).map(([x = 0, y = 0]) => [x, y])],
      objects: {
        communes: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", arcs: [[0]], properties: { code: "31042" } }],
        },
      },
    });
    expect(shapes).toEqual([
      { id: "31042", name: undefined, geometry: { type: "Polygon", coordinates: [square(0.6, 42.7)] } },
    ]);
  });

  it("puts a dot where it is: north up, east right", () => {
    const shapes = readTerritoryShapes(counterClockwise);
    const { dots } = projectTerritory(
      shapes,
      [
        { id: "sw", label: "", lonLat: [0.62, 42.72] },
        { id: "ne", label: "", lonLat: [0.78, 42.78] },
      ],
      box,
    );
    const [southWest, northEast] = dots;
    expect(southWest && northEast && southWest.x < northEast.x && southWest.y > northEast.y).toBe(true);
  });
});

describe("naming the dots", () => {
  const dot = (id: string, x: number, y: number) => ({ id, label: "Bagnères", x, y, lonLat: [0, 0] as const });
  const setting = { width: 400, height: 300, fontSize: 14 };

  it("goes right, or left at the right edge", () => {
    const placed = placeLabels([dot("a", 50, 50), dot("b", 390, 150)], setting);
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
      ["a", "start"],
      ["b", "end"],
    ]);
  });

  it("never covers another name, and leaves out what has no room", () => {
    const crowd = Array.from({ length: 30 }, (_, place) => dot(`d${place}`, 200 + place, 150 + (place % 3)));
    const placed = placeLabels(crowd, setting);
    const boxes = placed.map(({ x, y, anchor, label }) => {
      const wide = label.length * 14 * 0.6;
      const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      return { left, right: left + wide, top: y - 10, bottom: y + 10 };
    });
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(30);
  });

  it("names a dozen places at most, and cuts a long name short", () => {
    const spread = Array.from({ length: 31 }, (_, place) => dot(`d${place}`, 40 + (place % 4) * 90, 10 + place * 9));
    expect(placeLabels(spread, setting).length).toBe(12);
    const long = { ...dot("long", 20, 50), label: "Communauté professionnelle territoriale de santé" };
    expect(placeLabels([long], setting).map(({ label }) => label)).toEqual(["Communauté professionnelle te…"]);
  });
});

describe("the map", () => {
  it("is an image with a name, and a list that says the same", () => {
    renderPart(<TerritoryMap name="Luchon" shapes={counterClockwise} highlighted={["31043"]} source="IGN" />);
    expect(screen.getByRole("img", { name: "Carte\u00a0: Luchon" })).toBeDefined();
    expect(screen.getByText("Voir la liste (2 lieux)")).toBeDefined();
    expect(screen.getAllByRole("listitem").map((place) => place.textContent)).toEqual([
      "Une commune",
      "Sa voisine · dans le périmètre",
    ]);
    expect(screen.getByText("Contours : IGN")).toBeDefined();
    expect(document.querySelectorAll("[data-highlighted]")).toHaveLength(1);
  });

  it("leads to the territories it dots, from the list too", () => {
    const dots = [{ id: "l", label: "Luchon", lonLat: [0.65, 42.75] as const, href: "/l" }];
    renderPart(<TerritoryMap name="France" shapes={counterClockwise} dots={dots} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("link", { name: "Luchon" }).getAttribute("href")).toBe("/l");
    expect(document.querySelector("svg a")?.getAttribute("href")).toBe("/l");
    expect(document.querySelector("svg a")?.getAttribute("tabindex")).toBe("-1");
  });

  it("says so without contours, and still lists the territories", () => {
    const dots = [{ id: "l", label: "Luchon", lonLat: [0.65, 42.75] as const, href: "/l" }];
    renderPart(<TerritoryMap name="France" dots={dots} />, { locale: "en" });
    expect(screen.getByText("Contours have not been imported. Everything else works without them.")).toBeDefined();
    expect(screen.getByText("See the list (1 place)")).toBeDefined();
    expect(screen.getByRole("link", { name: "Luchon" })).toBeDefined();
  });
});
