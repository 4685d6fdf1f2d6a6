import pg from "pg";
import { expect, test } from "vitest";
import { sharedPostgres } from "./shared-postgres.ts";

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test("answers as superuser, version 18", async () => {
  const { url } = sharedPostgres();
  expect(
    await ask(
      url,
      "select rolsuper, current_setting('server_version_num')::int / 10000 as major from pg_roles where rolname = current_user",
    ),
  ).toEqual([{ rolsuper: true, major: 18 }]);
});

test("gives a database of its own, empty, and drops it though someone is still connected", async () => {
  const postgres = sharedPostgres();
  const client = await (async () => {
    await using database = await postgres.createDatabase({ name: "short-lived" });
    await ask(database.url, "create table basin (name text)");
    expect(await ask(database.url, "select * from basin")).toEqual([]);
    const left = new pg.Client({ connectionString: database.url });
    left.on("error", () => undefined);
    await left.connect();
    return left;
  })();
  await expect(client.query("select 1")).rejects.toThrow();
  expect(await ask(postgres.url, "select datname from pg_database where datname = 'short-lived'")).toEqual([]);
});

test("copies a template, rows included, for several at once, each on its own", async () => {
  const postgres = sharedPostgres();
  await using template = await postgres.createDatabase({ name: "template of a test" });
  await ask(template.url, "create table basin (name text); insert into basin values ('Comminges')");
  const [first, second] = await Promise.all([
    postgres.createDatabase({ template: template.name }),
    postgres.createDatabase({ template: template.name }),
  ]);
  await using stack = new AsyncDisposableStack();
  stack.use(first);
  stack.use(second);
  await ask(first.url, "insert into basin values ('Audruicq')");
  expect(await ask(first.url, "select name from basin order by 1")).toEqual([
    { name: "Audruicq" },
    { name: "Comminges" },
  ]);
  expect(await ask(second.url, "select name from basin")).toEqual([{ name: "Comminges" }]);
});

test("refuses an unknown template with what PostgreSQL says", async () => {
  await expect(sharedPostgres().createDatabase({ template: "nowhere" })).rejects.toThrow(
    'template database "nowhere" does not exist',
  );
});
