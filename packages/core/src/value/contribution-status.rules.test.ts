import { describe, expect, it } from "vitest";
import type { Decision } from "../governance/decision.ts";
import type { Contribution } from "./contribution.ts";
import { contributionStatusAt, settlementAt } from "./contribution-status.rules.ts";

const contribution = (more: Partial<Contribution>): Contribution => ({
  id: "c",
  actor: "town",
  kind: "money",
  statement: "Soutien",
  steps: [],
  ...more,
});

describe("contributionStatusAt", () => {
  const told = contribution({
    until: "2025",
    steps: [
      { status: "proposed", on: "2024-01" },
      { status: "acceptable", on: "2024-02" },
      { status: "agreed", on: "2024-03" },
      { status: "received", on: "2024-06-30" },
    ],
  });

  it.each([
    ["2023-12-31", null],
    ["2024-01-01", "proposed"],
    ["2024-02-29", "acceptable"],
    ["2024-06-29", "agreed"],
    ["2024-06-30", "received"],
    ["2025-12-31", "received"],
    ["2026-01-01", null],
  ])("on %s is %s", (asOf, expected) => {
    expect(contributionStatusAt(told, asOf)).toBe(expected);
  });
});

describe("settlementAt", () => {
  const settled = (more: Partial<Contribution>, decision: Partial<Decision> = {}) =>
    settlementAt(contribution(more), [{ id: "d", title: "Exonération", on: "2024-05", ...decision }], "2024-06-15");
  const exempted = { steps: [{ status: "exempted" as const }] };

  it.each([
    ["proposed", "open"],
    ["acceptable", "open"],
    ["agreed", "agreed"],
    ["received", "agreed"],
    ["refused", "open"],
  ] as const)("%s is %s", (status, expected) => {
    expect(settled({ steps: [{ status }] })).toBe(expected);
  });

  it("takes an exemption only from a shared decision already taken", () => {
    expect(settled({ ...exempted, exemptedBy: "d" }, { body: "council" })).toBe("exempted");
    expect(settled({ ...exempted, exemptedBy: "d" }, { decidedBy: ["a", "b"] })).toBe("exempted");
    expect(settled({ ...exempted, exemptedBy: "d" }, { decidedBy: ["a"] })).toBe("open");
    expect(settled({ ...exempted, exemptedBy: "d" }, { body: "council", on: "2024-07" })).toBe("open");
    expect(settled({ ...exempted, exemptedBy: "other" }, { body: "council" })).toBe("open");
    expect(settled(exempted, { body: "council" })).toBe("open");
  });
});
