import { createHash } from "node:crypto";
import { listAccountEmails, listSpokespeople } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";

/** An address as one mailbox has it: whatever the case, and without what follows a plus. */
function normalizeAddress(address: string): string {
  const [mailbox = "", host = ""] = address.trim().toLowerCase().split("@");
  return `${mailbox.replace(/\+.*$/, "")}@${host}`;
}

/** What stands for a mailbox among those who stand behind facts: the same for all that is sent there, and no address. */
export function voiceOfMailbox(territory: string, address: string): string {
  const digest = createHash("sha256")
    .update(`${territory} ${normalizeAddress(address)}`)
    .digest("hex");
  return `mail-${digest.slice(0, 40)}`;
}

/** What stands for a device among those who stand behind facts: the same for all that is answered on it. */
export function voiceOfDevice(territory: string, device: string): string {
  return `device-${createHash("sha256").update(`${territory} ${device}`).digest("hex").slice(0, 40)}`;
}

/** Whether an address is that of whoever asks, of whoever said the fact, or of someone who speaks for its actor. */
export async function isOwnAddress(
  inside: InsideContext,
  said: { readonly declaredBy?: string | null | undefined; readonly declaredThrough?: string | null | undefined },
  address: string,
): Promise<boolean> {
  const speakers = await listSpokespeople(inside.trx, inside.scope.territory);
  const allies = speakers.filter(({ actor }) => actor === said.declaredBy).map(({ user }) => user);
  const accounts = [inside.scope.user, ...(said.declaredThrough == null ? [] : [said.declaredThrough]), ...allies];
  const addresses = await listAccountEmails(inside.trx, [...new Set(accounts)]);
  return addresses.map(normalizeAddress).includes(normalizeAddress(address));
}
