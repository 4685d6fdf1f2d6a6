import { createHash } from "node:crypto";
import { insertInvitation, insertTerritory, newId } from "@bassin/db";
import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { jsonOf, type OpenServer, openBrowser, openServer, signInOperator } from "./open-server.ts";

const secret = "a-secret-that-opens-once";

/** A territory with one open invitation. */
async function invite(server: OpenServer, expiresAt = new Date(Date.now() + 60_000)): Promise<string> {
  const scope = { territory: newId() };
  const write = { scope, now: () => new Date(), newId };
  await server.database.inScope(scope, async (trx) => {
    await insertTerritory(trx, write, { name: "La vallée", communes: ["31042"] });
    const tokenHash = createHash("sha256").update(secret).digest("hex");
    const open = { role: "member", ecosystem: null, actor: null, email: null, expiresAt, tokenHash } as const;
    await insertInvitation(trx, write, open);
  });
  return scope.territory;
}

const bob = { name: "Bob", email: "Bob@Example.org", password: "une longue phrase" };

async function countAccounts(server: OpenServer): Promise<number | undefined> {
  const rows = await sql<{ count: number }>`select count(*) as count from auth."user"`.execute(server.database.signIn);
  return rows.rows[0]?.count;
}

describe.each(engineKinds)("an invitation, on %s", (kind) => {
  it("opens an account, its role and a session, once", async () => {
    await using server = await openServer(kind);
    const territory = await invite(server);
    const guest = openBrowser(server);
    const asked = encodeURIComponent(JSON.stringify({ territory, secret }));
    const preview = await jsonOf<{ result: { data: unknown } }>(await guest.get(`/trpc/people.preview?input=${asked}`));
    expect(preview.result.data).toEqual({ territory: "La vallée", role: "member", actor: null, email: null });

    const opened = await guest.post("/api/auth/sign-up/invitation", { ...bob, territory, secret });
    expect(await jsonOf(opened)).toMatchObject({ entered: { territory, ecosystem: null, role: "member" } });
    expect(await guest.whoAmI()).toMatchObject({ email: "bob@example.org", name: "Bob", isOperator: false });
    const seen = await jsonOf<{ result: { data: { name: string }[] } }>(await guest.get("/trpc/territory.list"));
    expect(seen.result.data.map(({ name }) => name)).toEqual(["La vallée"]);

    const late = { ...bob, email: "carol@example.org", territory, secret };
    const closed = await openBrowser(server).post("/api/auth/sign-up/invitation", late);
    expect([closed.status, (await jsonOf<{ code: string }>(closed)).code]).toEqual([404, "INVITATION_CLOSED"]);
    expect(await countAccounts(server)).toBe(1);
  });

  it.each([
    ["was never written", "another-secret-altogether", 60_000],
    ["has expired", secret, -1000],
  ])("that %s opens nothing", async (_why, given, left) => {
    await using server = await openServer(kind);
    const territory = await invite(server, new Date(Date.now() + left));
    const answer = await openBrowser(server).post("/api/auth/sign-up/invitation", { ...bob, territory, secret: given });
    expect(answer.status).toBe(404);
    expect(await countAccounts(server)).toBe(0);
  });

  it("does not take over an account, which signs in first and then accepts", async () => {
    await using server = await openServer(kind);
    const alice = await signInOperator(server);
    const territory = await invite(server);
    const taken = { ...bob, email: "Alice@example.org", territory, secret };
    const answer = await openBrowser(server).post("/api/auth/sign-up/invitation", taken);
    expect([answer.status, (await jsonOf<{ code: string }>(answer)).code]).toEqual([409, "ACCOUNT_EXISTS"]);
    expect((await alice.post("/trpc/people.accept", { territory, secret })).status).toBe(200);
  });

  it("opens one account when several people press at the same moment", async () => {
    await using server = await openServer(kind);
    const territory = await invite(server);
    const answers = await Promise.all(
      ["a", "b", "c"].map((name) =>
        openBrowser(server).post("/api/auth/sign-up/invitation", {
          ...bob,
          email: `${name}@example.org`,
          territory,
          secret,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    expect(await countAccounts(server)).toBe(1);
  });
});
