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
  it("counts a yes by a link that someone of no side made and copied", () => {
    const outcome = canConfirmByLink(said, sides, { issuer: guide, actor: "kitchen", mailbox: null });
    expect(outcome).toEqual({ ok: true, actor: "kitchen" });
    const yes = confirmFact(said, { actor: "kitchen", account: guide.account, on: "2024-06-15" });
    expect(isConfirmed({ ...said, ...yes })).toBe(true);
  });

  it.each([
    ["the account that said the fact", farmer],
    ["another account of the actor that said it", colleague],
  ])("counts no link copied by %s", (_whose, issuer) => {
    expect(canConfirmByLink(said, sides, { issuer, actor: "kitchen", mailbox: null })).toEqual(own);
  });

  it("counts a link they sent to somebody else’s mailbox", () => {
    const link = { issuer: farmer, actor: "kitchen", mailbox: "mail-1" };
    expect(canConfirmByLink(said, sides, link)).toEqual({ ok: true, actor: "kitchen" });
  });

  it("lets one account that copies links for both sides of what it typed confirm nothing", () => {
    const typed = declare(guide, sides);
    expect(canConfirmByLink(typed, sides, { issuer: guide, actor: "farm", mailbox: null })).toEqual(own);
    const other = { account: "account-other", speaksFor: [] };
    const first = confirmFact(typed, { actor: "farm", account: other.account, on: "2024-06-15" });
    const voiced = { ...typed, ...first };
    expect(canConfirmByLink(voiced, sides, { issuer: other, actor: "kitchen", mailbox: null })).toEqual(own);
    expect(canConfirmByLink(voiced, sides, { issuer: guide, actor: "kitchen", mailbox: null }).ok).toBe(true);
  });

  it("takes all that is sent to one mailbox for one voice", () => {
    const typed = declare(guide, sides);
    const first = confirmFact(typed, { actor: "farm", account: "mail-1", on: "2024-06-15" });
    const voiced = { ...typed, ...first };
    expect(canConfirmByLink(voiced, sides, { issuer: guide, actor: "kitchen", mailbox: "mail-1" })).toEqual(own);
    expect(canConfirmByLink(voiced, sides, { issuer: guide, actor: "kitchen", mailbox: "mail-2" }).ok).toBe(true);
  });

  it("asks for the other side, as an account would be asked", () => {
    const wrong = { issuer: guide, actor: "farm", mailbox: "mail-1" };
    expect(canConfirmByLink(said, sides, wrong)).toEqual({ ok: false, refusal: "not-the-other-side" });
  });
});
