import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openBrowser, openServer, signInOperator } from "./open-server.ts";

it("ends what it is answering, takes nothing new, and closes without waiting for idle connections", async () => {
  await using server = await openServer("postgres");
  const alice = await signInOperator(server);
  // A lock held for a while makes the next reading wait in the middle of a request.
  const held = server.database.asOwner((owner) =>
    owner.transaction().execute(async (trx) => {
      await sql`lock table territory in access exclusive mode`.execute(trx);
      await wait(800);
    }),
  );
  await wait(200);
  const underWay = alice.get("/trpc/territory.list");
  await wait(200);
  const began = performance.now();
  const closing = server.app.close();
  await wait(50);
  await expect(openBrowser(server).get("/health/live")).rejects.toThrow();
  const answer = await underWay;
  expect([answer.status, await answer.text()]).toEqual([200, '{"result":{"data":[]}}']);
  await closing;
  expect(performance.now() - began).toBeLessThan(5000);
  await held;
});
