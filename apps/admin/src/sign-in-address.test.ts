import { expect, it } from "vitest";
import { signInAddress } from "./sign-in-address.ts";

it("asks to come back to the page that was wanted", () => {
  expect(signInAddress("/admin/?a=b&c=d")).toBe("/connexion?vers=%2Fadmin%2F%3Fa%3Db%26c%3Dd");
});
