import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/**
 * What is reached without an account, and how often one address may reach it (times a minute). A whole room answers a
 * campaign behind one address, each person many times.
 */
const limits = [
  { reached: /\b(?:people\.preview|confirming\.(?:preview|answer))\b/g, timesPerMinute: 60 },
  { reached: /\bcampaigns\.(?:\w+ByLink|\w+Wall)\b/g, timesPerMinute: 600 },
];

/** Slows down whoever tries links at random; each link of a batch counts. */
export function limitLinks(app: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const counted = limits.map(({ reached, timesPerMinute }) => ({
    reached,
    count: app.createRateLimit({ max: timesPerMinute, timeWindow: "1 minute" }),
  }));
  return async (request, reply) => {
    const path = readPath(request.url);
    for (const { reached, count } of counted) {
      for (const _ of path.matchAll(reached)) {
        const limit = await count(request);
        if (limit.isAllowed || !limit.isExceeded) continue;
        await reply.code(429).header("retry-after", limit.ttlInSeconds).send({ error: "too-many-links" });
        return;
      }
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
