import { randomBytes } from "node:crypto";

/** For everything that is not a page: a browser takes nothing from it. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'";

/** A word that one response alone carries, and that its scripts and styles repeat. */
export function newNonce(): string {
  return randomBytes(16).toString("base64url");
}

/** What a page may load and do: its own files, and the inline scripts and styles that bear its nonce. Nothing remote. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
