import { expect, it } from "vitest";
import { listFoundPlaces, readPastedCodes } from "./found-places.ts";

const garonne = { code: "31", name: "Haute-Garonne" };
const cantal = { code: "15", name: "Cantal" };
const place = (code: string, name: string, department = garonne) => ({
  kind: "commune" as const,
  code,
  name,
  department,
});
const far = place("15196", "Saint-Mamet", cantal);
const near = place("31500", "Saint-Mamet");
const longer = place("31501", "Saint-Mamet-le-Haut");
const bassin = { kind: "bassin-de-vie" as const, code: "31042", name: "Saint-Mamet", vintage: "2022", communes: 31 };

it("puts the namesake of a département already chosen first", () => {
  const found = { places: [far, near, longer], bassins: [] };
  const codes = (departments: string[]) =>
    listFoundPlaces(found, { text: "saint mamet", departments: new Set(departments) }).map(({ code }) => code);
  expect(codes([])).toEqual(["15196", "31500", "31501"]);
  expect(codes(["Haute-Garonne"])).toEqual(["31500", "15196", "31501"]);
});

it("keeps room for bassins de vie under the names", () => {
  const places = Array.from({ length: 12 }, (_, index) => place(`310${index + 10}`, `Saint-${index}`));
  const found = listFoundPlaces({ places, bassins: [bassin] }, { text: "saint", departments: new Set() });
  expect(found).toHaveLength(8);
  expect(found.at(-1)).toEqual({ kind: "bassin-de-vie", code: "31042", name: "Saint-Mamet", communes: 31 });
});

it("says by which old name a commune was found", () => {
  const merged = { ...near, formerly: { name: "Mamet", from: "31999", to: "31500", kind: "merged" as const } };
  const [found] = listFoundPlaces({ places: [merged], bassins: [] }, { text: "mamet", departments: new Set() });
  expect(found).toEqual({ ...near, formerly: "Mamet" });
});

it("reads several codes pasted from a table, and leaves names and single codes to the search", () => {
  expect(readPastedCodes("31042, 31500;2a004\n1004")).toEqual(["31042", "31500", "2a004", "1004"]);
  expect(readPastedCodes("31042")).toBeUndefined();
  expect(readPastedCodes("31042 Luchon")).toBeUndefined();
});
