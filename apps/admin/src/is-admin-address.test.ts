import { expect, it } from "vitest";
import { isAdminAddress } from "./is-admin-address.ts";

it("knows its own address from those that lead nowhere", () => {
  expect(["/admin", "/admin/", "/admin/zz", "/administration"].map(isAdminAddress)).toEqual([true, true, false, false]);
});
