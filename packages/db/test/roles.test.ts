import { readFileSync } from "node:fs";
import { startPostgres } from "@bassin/test-kit/postgres";
import pg from "pg";
import { expect, it } from "vitest";
import { listRecords, migrate, openDatabase } from "../src/index.ts";

/** The address of a database for one of its accounts. */
function addressOf(url: string, account: string, database: string): string {
  const address = new URL(url);
  address.username = account;
  address.password = "secret";
  address.pathname = `/${database}`;
  return address.href;
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The statements of the second SQL example of the guide: roles prepared by hand. */
function preparedByHand(): string[] {
  const guide = readFileSync(new URL("../../../docs/running.md", import.meta.url), "utf8");
  const example = [...guide.matchAll(/```sql\n(.*?)```/gs)].map(([, text = ""]) => text)[1] ?? "";
  return example
    .replace("\\c bassin\n", "")
    .split(";\n")
    .filter((statement) => statement.trim() !== "");
}

it("opens with the account the guide asks for: one that owns its database and may create roles", async () => {
  await using server = await startPostgres();
  await run(server.url, [
    "create role bassin login createrole password 'secret'",
    "create database bassin owner bassin",
  ]);
  await using database = await open(addressOf(server.url, "bassin", "bassin"));
  expect(await database.readActors()).toEqual([]);
}, 60_000);

it("opens with an account that may create nothing, where the roles of the guide were prepared", async () => {
  await using server = await startPostgres();
  await run(server.url, ["create role bassin login password 'secret'", "create database bassin"]);
  const inside = new URL(server.url);
  inside.pathname = "/bassin";
  await run(inside.href, preparedByHand());
  await using database = await open(addressOf(server.url, "bassin", "bassin"));
  expect(await database.readActors()).toEqual([]);
}, 60_000);

async function open(url: string) {
  const database = await openDatabase({ url });
  await migrate(database);
  const scope = { user: "someone", territory: "00000000-0000-7000-8000-000000000000" };
  return {
    readActors: () => database.inScope(scope, (trx) => listRecords(trx, "actor", scope)),
    [Symbol.asyncDispose]: () => database.close(),
  };
}
