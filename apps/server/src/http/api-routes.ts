import { type ApiContext, appRouter, RefusedRequest } from "@bassin/api";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import type { PersonOf } from "../auth/person-of.ts";
import { isSameOrigin } from "../auth/same-origin.rules.ts";
import { limitLinks } from "./limit-links.ts";

/** What the API is served with. */
export interface ApiRoutesOptions {
  readonly context: Omit<ApiContext, "person">;
  readonly personOf: PersonOf;
}

/** Requests bigger than this hold no honest input (bytes): a table of 20,000 figures fits. */
const bodyLimit = 6 * 1024 * 1024;

/** The API, under `/trpc`. What changes something is JSON from one of our pages, which no other site can send. */
export async function apiRoutes(app: FastifyInstance, { context, personOf }: ApiRoutesOptions): Promise<void> {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "POST") return;
    if (!isSameOrigin(request.headers, context.publicUrl)) {
      await reply.code(403).send({ error: "foreign-origin" });
    } else if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
      await reply.code(415).send({ error: "json-only" });
    }
  });
  app.addHook("onRequest", limitLinks(app));
  // Said of each route: the plugin of tRPC hears of no limit but the server's own.
  app.addHook("onRoute", (route) => {
    route.bodyLimit = bodyLimit;
  });
  const trpcOptions: FastifyTRPCPluginOptions<typeof appRouter>["trpcOptions"] = {
    router: appRouter,
    createContext: async ({ req }) => ({ ...context, person: await personOf(req.headers) }),
    responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
    onError({ error, path, req }) {
      const isExpected = error instanceof RefusedRequest || error.cause instanceof RefusedRequest;
      if (isExpected || error.code !== "INTERNAL_SERVER_ERROR") return;
      req.log.error({ err: error.cause ?? error, procedure: path }, "a procedure failed");
    },
  };
  await app.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions });
}
