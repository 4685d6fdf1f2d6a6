import type { FastifyReply } from "fastify";
import { newNonce, pagePolicy } from "./content-security-policy.ts";

/** What stands in a page where its nonce goes. The web apps' Vite configurations write the same word. */
export const noncePlaceholder = "BASSIN_CSP_NONCE";

/** Sends a page with a nonce of its own. It is never kept: the next one names other files, or another nonce. */
export function sendPage(reply: FastifyReply, html: string, status = 200): FastifyReply {
  const nonce = newNonce();
  return reply
    .code(status)
    .header("content-security-policy", pagePolicy(nonce))
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(html.replaceAll(noncePlaceholder, nonce));
}
