import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodeSuccession, type CommuneRegister, resolveCommune, resolveCommunes } from "./resolve-commune.rules.ts";

const current = new Set(["01025", "31042", "49244", "75056", "80620"]);
const successions = new Map<string, CodeSuccession>([
  ["49244x", { from: "49244x", to: "49244", kind: "merged" }],
  ["01059", { from: "01059", to: "01025", kind: "delegated" }],
  ["80001", { from: "80001", to: "80620", kind: "associated" }],
  ["75101", { from: "75101", to: "75056", kind: "arrondissement" }],
  ["49001", { from: "49001", to: "49244", kind: "merged" }],
]);
const register: CommuneRegister = {
  isCurrent: (code) => current.has(code),
  succession: (code) => successions.get(code),
};

describe("resolveCommune", () => {
  it("leaves a code of today as it is", () => {
    expect(resolveCommune("31042", register)).toEqual({ code: "31042" });
  });

  it("reads an old code as today's and says so", () => {
    expect(resolveCommune("01059", register)).toEqual({
      code: "01025",
      resolved: { from: "01059", to: "01025", kind: "delegated" },
    });
  });

  it("puts back the zero a spreadsheet dropped", () => {
    expect(resolveCommune(" 1025 ", register)).toEqual({ code: "01025" });
  });

  it("knows nothing of a code nobody bears", () => {
    expect(resolveCommune("99999", register)).toBeUndefined();
  });
});

describe("resolveCommunes", () => {
  it("gives each commune once, the old codes and the unknown ones", () => {
    expect(resolveCommunes(["01059", "31042", "01025", "49001", "nowhere", "nowhere", "75101"], register)).toEqual({
      communes: ["01025", "31042", "49244", "75056"],
      resolved: [
        { from: "01059", to: "01025", kind: "delegated" },
        { from: "49001", to: "49244", kind: "merged" },
        { from: "75101", to: "75056", kind: "arrondissement" },
      ],
      unknown: ["nowhere"],
    });
  });

  it("loses no code: each one is a commune of today, an old one or unknown", () => {
    const code = fc.constantFrom(...current, ...successions.keys(), "99998", "99999");
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const { communes, resolved, unknown } = resolveCommunes(codes, register);
        expect(new Set(communes).size).toBe(communes.length);
        expect(communes.every((commune) => current.has(commune))).toBe(true);
        const accounted = new Set([...communes, ...resolved.map(({ from }) => from), ...unknown]);
        expect(codes.every((each) => accounted.has(each))).toBe(true);
        expect(resolveCommunes(communes, register)).toEqual({ communes, resolved: [], unknown: [] });
      }),
    );
  });
});
