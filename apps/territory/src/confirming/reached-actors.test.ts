import { expect, it } from "vitest";
import { listReached } from "./reached-actors.ts";

it("offers, without mail, only those for whom a copied link counts, whichever comes first", () => {
  const item = { actors: ["own", "other"], canCopyFor: ["other"] };
  expect(listReached(item, false)).toEqual(["other"]);
  expect(listReached(item, true)).toEqual(["own", "other"]);
});
