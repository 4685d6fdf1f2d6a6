import { createHash } from "node:crypto";

/** How long a link that lets someone in, or asks someone to confirm, stays open. */
const daysOpen = 30;

/** Only the fingerprint of a link is kept: who reads the database cannot enter with it. */
export function fingerprint(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A new secret for a link, what is kept of it, and when it closes. */
export function makeSecret(ctx: { readonly now: () => Date; readonly newSecret: () => string }) {
  const secret = ctx.newSecret();
  const expiresAt = new Date(ctx.now().getTime() + daysOpen * 24 * 60 * 60 * 1000);
  return { secret, tokenHash: fingerprint(secret), expiresAt };
}
