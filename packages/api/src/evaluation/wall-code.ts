import { createHash } from "node:crypto";
import { fingerprint } from "../people/link-secret.ts";

/** Letters and figures nobody takes for another when they read them from afar. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const half = 5;

/** A code to read on a wall and type on a phone, such as `K7QPA-M9XFT`, from a secret nobody can guess. */
export function writeCode(secret: string): string {
  const digest = createHash("sha256").update(secret).digest();
  const code = [...digest.subarray(0, 2 * half)].map((byte) => letters[byte % letters.length]).join("");
  return `${code.slice(0, half)}-${code.slice(half)}`;
}

/** What is kept of a code, however it is typed. */
export function hashCode(code: string): string {
  return fingerprint(code.toUpperCase().replace(/[^A-Z0-9]/g, ""));
}
