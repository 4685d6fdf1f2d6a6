import { describe, expect, it } from "vitest";
import { canConfirm, confirmFact, declare, whatChangedUnconfirms } from "./attest.rules.ts";
import { isConfirmed } from "./attestation.ts";

const farmer = { account: "account-farmer", speaksFor: ["farm"] };
const cook = { account: "account-cook", speaksFor: ["kitchen"] };
const both = { account: "account-both", speaksFor: ["farm", "kitchen"] };
const passer = { account: "account-passer", speaksFor: [] };
const sides = [["farm"], ["kitchen"]];

describe("declare", () => {
  it("signs for the first side the speaker stands on, or for none", () => {
    const unsaid = { confirmedBy: null, confirmedThrough: null, confirmedOn: null };
    expect(declare(cook, sides)).toEqual({ declaredBy: "kitchen", declaredThrough: "account-cook", ...unsaid });
    expect(declare(both, sides)).toEqual({ declaredBy: "farm", declaredThrough: "account-both", ...unsaid });
    expect(declare(passer, sides)).toEqual({ declaredBy: null, declaredThrough: "account-passer", ...unsaid });
  });
});

describe("canConfirm", () => {
  const said = declare(farmer, sides);

  it("lets the other side confirm, and makes the fact confirmed", () => {
    expect(canConfirm(said, sides, cook)).toEqual({ ok: true, actor: "kitchen" });
    const confirmed = { ...said, ...confirmFact(said, { actor: "kitchen", account: cook.account, on: "2024-06-15" }) };
    expect(isConfirmed(confirmed)).toBe(true);
    expect(canConfirm(confirmed, sides, cook)).toEqual({ ok: false, refusal: "already-confirmed" });
  });

  it("asks for both voices when someone of no side typed it: the first declares, the other confirms", () => {
    const typed = declare(passer, sides);
    const first = canConfirm(typed, sides, farmer);
    expect(first).toEqual({ ok: true, actor: "farm" });
    const voiced = { ...typed, ...confirmFact(typed, { actor: "farm", account: farmer.account, on: "2024-06-15" }) };
    expect(isConfirmed(voiced)).toBe(false);
    expect(canConfirm(voiced, sides, farmer)).toEqual({ ok: false, refusal: "own-declaration" });
    const both = { ...voiced, ...confirmFact(voiced, { actor: "kitchen", account: cook.account, on: "2024-06-16" }) };
    expect(isConfirmed(both)).toBe(true);
  });

  it.each([
    ["own-declaration", declare(both, sides), both],
    ["own-declaration", declare(passer, sides), { ...passer, speaksFor: ["farm"] }],
    ["not-the-other-side", said, { account: "colleague", speaksFor: ["farm"] }],
    ["not-the-other-side", said, { account: "stranger", speaksFor: ["town"] }],
    ["not-the-other-side", said, passer],
  ] as const)("refuses: %s", (refusal, fact, person) => {
    expect(canConfirm(fact, sides, person)).toEqual({ ok: false, refusal });
  });

  it("lets someone who speaks for both sides confirm for the other one, through another account", () => {
    expect(canConfirm(said, sides, both)).toEqual({ ok: true, actor: "kitchen" });
  });

  it("lets either side confirm what was written for neither", () => {
    const written = declare(passer, sides);
    expect(canConfirm(written, sides, farmer)).toEqual({ ok: true, actor: "farm" });
    expect(canConfirm({}, sides, cook)).toEqual({ ok: true, actor: "kitchen" });
  });

  it("lets nobody confirm where there is no other side", () => {
    expect(canConfirm(said, [["farm"]], both)).toEqual({ ok: false, refusal: "not-the-other-side" });
    expect(canConfirm(said, [["farm"], ["farm", "kitchen"]], cook)).toEqual({
      ok: false,
      refusal: "not-the-other-side",
    });
    expect(canConfirm(said, [], cook)).toEqual({ ok: false, refusal: "not-the-other-side" });
  });

  it("lets the other side confirm again a fact one account had typed on both sides", () => {
    const typed = { declaredBy: "farm", declaredThrough: "x", confirmedBy: "kitchen", confirmedThrough: "x" };
    expect(canConfirm(typed, sides, cook)).toEqual({ ok: true, actor: "kitchen" });
  });
});

describe("whatChangedUnconfirms", () => {
  const before = { statement: "Dix paniers", giver: "farm", receiver: "kitchen", until: "2025-06", dueOn: null };

  it.each([
    ["the substance", { statement: "Cent paniers", receiver: "kitchen" }, ["statement"]],
    ["several fields, in the entity's order", { kind: "good", giver: "town" }, ["giver", "kind"]],
    ["nothing", { statement: "Dix paniers", dueOn: undefined }, []],
    ["where it was read", { source: "compte rendu" }, []],
    ["an earlier end", { until: "2024-12" }, []],
    ["a later end", { until: "2025-07" }, ["until"]],
    ["no end any more", { until: null }, ["until"]],
  ])("when the change is %s", (_what, patch, expected) => {
    expect(whatChangedUnconfirms("commitment", before, patch)).toEqual(expected);
  });

  it("keeps an open-ended fact confirmed when it ends", () => {
    expect(whatChangedUnconfirms("commitment", { until: null }, { until: "2025" })).toEqual([]);
  });

  it("asks again when a contribution takes a step, and not for a note on a kept promise", () => {
    const steps = [{ status: "proposed" }];
    expect(whatChangedUnconfirms("contribution", { steps }, { steps })).toEqual([]);
    expect(whatChangedUnconfirms("contribution", { steps }, { steps: [...steps, { status: "agreed" }] })).toEqual([
      "steps",
    ]);
    expect(whatChangedUnconfirms("fulfilment", { note: "a" }, { note: "b", degree: "kept" })).toEqual(["degree"]);
  });

  it("has nothing to say of facts that no other side confirms", () => {
    expect(whatChangedUnconfirms("stake", { title: "a" }, { title: "b" })).toEqual([]);
  });
});
