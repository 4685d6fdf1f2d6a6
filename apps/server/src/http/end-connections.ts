import type { FastifyInstance } from "fastify";

/** How often connections that have nothing left to say are looked for while closing (ms). */
const interval = 100;

/**
 * Lets a server close as soon as its answers are given: browsers keep connections open for the next request, and one
 * that falls idle after closing began would hold it. What still is not answered after `patience` (ms) is cut.
 */
export function endConnections(app: FastifyInstance, patience: number): void {
  app.addHook("preClose", async () => {
    const idle = setInterval(() => app.server.closeIdleConnections(), interval);
    const late = setTimeout(() => app.server.closeAllConnections(), patience);
    app.server.once("close", () => {
      clearInterval(idle);
      clearTimeout(late);
    });
  });
}
