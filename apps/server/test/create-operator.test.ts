import { grantOperator, listOperators } from "@bassin/db";
import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openBrowser, openServer, signInOperator } from "./open-server.ts";
import { runBassin } from "./run-bassin.ts";

it("lets someone else run the instance, and refuses what is no address", async () => {
  await using server = await openServer("postgres");
  await signInOperator(server);
  const create = (...words: string[]) =>
    runBassin(["create-operator", "--json", ...words], { DATABASE_URL: server.database.url ?? "" });
  expect(await create("--email", "not-an-address")).toMatchObject({ code: 2, out: "" });

  const made = await create("--email", "Bob@example.org", "--name", "Bob");
  const { account, address }: { account: string; address: string } = JSON.parse(made.out);
  const bob = openBrowser(server);
  expect((await bob.press(new URL(address).pathname)).status).toBe(303);
  expect(await bob.whoAmI()).toEqual({ account, email: "bob@example.org", name: "Bob", isOperator: true });

  const again = await create("--email", "bob@example.org");
  expect(JSON.parse(again.out)).toMatchObject({ account });
  expect((await listOperators(server.database.signIn)).map(({ email }) => email)).toEqual([
    "alice@example.org",
    "bob@example.org",
  ]);
});

it("gives nothing to whoever had picked that address before without proving it theirs", async () => {
  await using server = await openServer("postgres");
  await signInOperator(server);
  const { signIn } = server.database;
  await sql`insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values ('squatter', 'Squatter', 'chief@example.org', false, now(), now())`.execute(signIn);
  await sql`insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
    values ('s', 'known-to-them', 'squatter', now() + interval '1 day', now(), now())`.execute(signIn);
  const made = await runBassin(["create-operator", "--json", "--email", "chief@example.org"], {
    DATABASE_URL: server.database.url ?? "",
  });
  expect(JSON.parse(made.out)).toMatchObject({ account: "squatter" });
  const left = await sql`select 1 from auth.session where "userId" = 'squatter'`.execute(signIn);
  expect(left.rows).toEqual([]);
});

describe.each(engineKinds)("who runs the instance, on %s", (kind) => {
  it("cannot be written by the application itself", async () => {
    await using server = await openServer(kind);
    await expect(grantOperator(server.database.signIn, "mallory")).rejects.toThrow(/permission denied/);
  });
});
