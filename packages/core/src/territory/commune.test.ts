import { expect, it } from "vitest";
import { readCommuneCode } from "./commune.ts";

it.each([
  ["31042", "31042"],
  [" 2a004 ", "2A004"],
  ["1004", "01004"],
  ["97105", "97105"],
  ["104", "104"],
])("reads the code %s as %s", (written, code) => {
  expect(readCommuneCode(written)).toBe(code);
});
