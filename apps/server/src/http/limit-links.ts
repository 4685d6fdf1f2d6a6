import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** How often one address may open or answer links without an account (times a minute): a whole room may be asked. */
const timesPerMinute = 60;

/** What a link reaches without an account. */
const byLink = /\b(?:people\.preview|confirming\.(?:preview|answer))\b/g;

/** Slows down whoever tries links at random; each link of a batch counts. */
export function limitLinks(app: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const count = app.createRateLimit({ max: timesPerMinute, timeWindow: "1 minute" });
  return async (request, reply) => {
    for (const _ of readPath(request.url).matchAll(byLink)) {
      const limit = await count(request);
      if (limit.isAllowed || !limit.isExceeded) continue;
      await reply.code(429).header("retry-after", limit.ttlInSeconds).send({ error: "too-many-links" });
      return;
    }
  };
}

/** The procedures an address names, however it spells them. */
function readPath(url: string): string {
  const path = url.replace(/[?#].*/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
