import { expect, it } from "vitest";
import { compareCommunes } from "./communes-change.ts";

const ecosystems = [
  { name: "Manger ici", perimeter: null },
  { name: "Se loger", perimeter: ["31042"] },
];
const actors = [{ name: "La ferme", commune: "31500" }, { name: "La cantine", commune: "31042" }, { name: "Partout" }];

it("says what comes, what leaves, and for whom", () => {
  expect(compareCommunes({ before: ["31042", "31500"], after: ["31360", "31042"], ecosystems, actors })).toEqual({
    added: ["31360"],
    removed: ["31500"],
    followers: ["Manger ici"],
    owners: ["Se loger"],
    actorsOut: ["La ferme"],
  });
});

it("is nothing when the communes are the same in another order", () => {
  expect(compareCommunes({ before: ["31042", "31500"], after: ["31500", "31042"], ecosystems, actors })).toBeNull();
});
