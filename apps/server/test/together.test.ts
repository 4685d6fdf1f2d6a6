import { listAllTerritories, listOperators, openDatabase } from "@bassin/db";
import { portFree } from "@bassin/test-kit/port-free";
import { sharedPostgres } from "@bassin/test-kit/shared-postgres";
import { pino } from "pino";
import { expect, it } from "vitest";
import { listShippedFiles } from "../src/demo/illustrations.ts";
import { readSettings } from "../src/settings.ts";
import { startInstance } from "../src/start-instance.ts";

it("two servers that start together on an empty PostgreSQL prepare it once, and each serves the other's people", async () => {
  await using empty = await sharedPostgres().createDatabase();
  const secret = "one secret for both servers, long enough";
  const log = pino({ level: "silent" });
  const start = async () => {
    const read = readSettings({ DATABASE_URL: empty.url, BASSIN_SECRET: secret, PORT: String(await portFree()) });
    if (!read.ok) throw new Error("The settings are wrong");
    return startInstance(read.settings, { log });
  };
  const [left, right] = await Promise.all([start(), start()]);
  const database = await openDatabase({ url: empty.url });
  expect(await database.asOwner(listAllTerritories)).toHaveLength(listShippedFiles().length);
  expect(await listOperators(database.signIn)).toHaveLength(1);

  const opened = await Promise.all(
    [left, right].map(({ address, app }) =>
      app.inject({
        method: "POST",
        url: new URL(address).pathname,
        headers: { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
      }),
    ),
  );
  const entered = opened.filter(({ statusCode }) => statusCode === 303);
  expect(entered).toHaveLength(1);
  const cookie = String(entered[0]?.headers["set-cookie"]).split(";")[0] ?? "";
  for (const server of [left, right]) expect(await server.personOf({ cookie })).toMatchObject({ isOperator: true });
  await Promise.all([left.close(), right.close(), database.close()]);
});
