import type { Database } from "@bassin/db";
import type { FastifyInstance } from "fastify";

/** For whatever watches over the process: `live`, it runs; `ready`, its database answers. */
export async function healthRoutes(
  app: FastifyInstance,
  { database }: { readonly database: Pick<Database, "inScope"> },
): Promise<void> {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (request, reply) => {
    try {
      await database.inScope({}, () => Promise.resolve());
      return { status: "ready" };
    } catch (error) {
      request.log.error({ err: error }, "the database does not answer");
      return reply.code(503).send({ status: "database-unreachable" });
    }
  });
}
