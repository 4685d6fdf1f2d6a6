import { expect, it } from "vitest";
import { checkPromise } from "./check-promise.ts";

const statement = "Livrer une caisse";

it.each([
  [{ statement: "", giver: "a", receiver: "b" }, "need"],
  [{ statement, giver: undefined, receiver: undefined }, "needGiver"],
  [{ statement, giver: "a", receiver: undefined }, "needReceiver"],
  [{ statement, giver: "a", receiver: "a" }, "same"],
  [{ statement, giver: "a", receiver: "b" }, undefined],
])("writes no promise nobody chose to make: %o", (told, lack) => {
  expect(checkPromise(told)).toBe(lack);
});
