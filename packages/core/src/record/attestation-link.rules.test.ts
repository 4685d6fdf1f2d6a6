import { describe, expect, it } from "vitest";
import { confirmFact, declare } from "./attest.rules.ts";
import { isConfirmed } from "./attestation.ts";
import { canConfirmByLink } from "./attestation-link.rules.ts";

const sides = [["farm"], ["kitchen"]];
const farmer = { account: "account-farmer", speaksFor: ["farm"] };
const colleague = { account: "account-colleague", speaksFor: ["farm"] };
const guide = { account: "account-guide", speaksFor: [] };
const said = declare(farmer, sides);
const own = { ok: false, refusal: "own-declaration" };

describe("canConfirmByLink", () => {
  it("counts a yes by a link that someone of no side reads or made", () => {
    const outcome = canConfirmByLink(said, sides, { account: guide, actor: "kitchen", own: null });
    expect(outcome).toEqual({ ok: true, actor: "kitchen" });
    const yes = confirmFact(said, { actor: "kitchen", account: guide.account, on: "2024-06-15" });
    expect(isConfirmed({ ...said, ...yes })).toBe(true);
  });

  it.each([
    ["the account that said the fact", farmer],
    ["another account of the actor that said it", colleague],
  ])("counts no link without a voice of its own from %s", (_whose, account) => {
    expect(canConfirmByLink(said, sides, { account, actor: "kitchen", own: null })).toEqual(own);
  });

  it("counts a link they sent to somebody else’s mailbox", () => {
    const link = { account: farmer, actor: "kitchen", own: "mail-1" };
    expect(canConfirmByLink(said, sides, link)).toEqual({ ok: true, actor: "kitchen" });
  });

  it("lets one account that copies links for both sides of what it typed confirm nothing", () => {
    const typed = declare(guide, sides);
    expect(canConfirmByLink(typed, sides, { account: guide, actor: "farm", own: null })).toEqual(own);
    const other = { account: "account-other", speaksFor: [] };
    const first = confirmFact(typed, { actor: "farm", account: other.account, on: "2024-06-15" });
    const voiced = { ...typed, ...first };
    expect(canConfirmByLink(voiced, sides, { account: other, actor: "kitchen", own: null })).toEqual(own);
    expect(canConfirmByLink(voiced, sides, { account: guide, actor: "kitchen", own: null }).ok).toBe(true);
  });

  it("takes all that is sent to one mailbox for one voice", () => {
    const typed = declare(guide, sides);
    const first = confirmFact(typed, { actor: "farm", account: "mail-1", on: "2024-06-15" });
    const voiced = { ...typed, ...first };
    expect(canConfirmByLink(voiced, sides, { account: guide, actor: "kitchen", own: "mail-1" })).toEqual(own);
    expect(canConfirmByLink(voiced, sides, { account: guide, actor: "kitchen", own: "mail-2" }).ok).toBe(true);
  });

  it("counts a link handed over to somebody else’s device, and takes that device for one voice", () => {
    const handed = { account: farmer, actor: "kitchen", own: "device-1" };
    expect(canConfirmByLink(said, sides, handed)).toEqual({ ok: true, actor: "kitchen" });
    const typed = declare(guide, sides);
    const voiced = { ...typed, ...confirmFact(typed, { actor: "farm", account: "device-1", on: "2024-06-15" }) };
    expect(canConfirmByLink(voiced, sides, handed)).toEqual(own);
    expect(canConfirmByLink(voiced, sides, { ...handed, own: "device-2" }).ok).toBe(true);
  });

  it("asks for the other side, as an account would be asked", () => {
    const wrong = { account: guide, actor: "farm", own: "mail-1" };
    expect(canConfirmByLink(said, sides, wrong)).toEqual({ ok: false, refusal: "not-the-other-side" });
  });
});
