import { describe, expect, it } from "vitest";
import { isOtherApp, readTarget } from "./safe-target.ts";

describe("readTarget", () => {
  it.each([
    ["/", "/"],
    ["/t/luchon?date=2024-10-01#B5", "/t/luchon?date=2024-10-01#B5"],
    ["/admin", "/admin"],
    ["/a/../b", "/b"],
  ])("goes on to %s", (wanted, target) => {
    expect(readTarget(wanted)).toBe(target);
  });

  it.each([
    undefined,
    null,
    42,
    "",
    "t/luchon",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
  ])("never leaves for %s", (wanted) => {
    expect(readTarget(wanted)).toBe("/");
  });
});

describe("isOtherApp", () => {
  it("knows the addresses of the admin app, and no others that begin alike", () => {
    expect(["/admin", "/admin/", "/admin?a=b", "/admin/programmes"].map(isOtherApp)).toEqual([true, true, true, true]);
    expect(["/", "/administration", "/t/admin"].map(isOtherApp)).toEqual([false, false, false]);
  });
});
