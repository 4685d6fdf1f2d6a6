import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type OpenServer, openBrowser, openServer, signInOperator } from "./open-server.ts";

/** Who our one statement, and sign-in itself, say sent this cookie. */
async function bothReadings(server: OpenServer, cookie: string) {
  const ours = await server.personOf({ cookie });
  const theirs = await server.signIn.api.getSession({ headers: new Headers({ cookie }) });
  return [ours?.account ?? null, theirs?.user.id ?? null];
}

describe.each(engineKinds)("who sent a request, on %s", (kind) => {
  it("is whom sign-in says it is, for every kind of cookie", async () => {
    await using server = await openServer(kind);
    const alice = await signInOperator(server);
    const account = (await server.personOf({ cookie: alice.cookie }))?.account ?? "";
    expect(account).not.toBe("");
    const [name = "", value = ""] = alice.cookie.split("=");
    const [token = "", signature = ""] = decodeURIComponent(value).split(".");
    const cookie = (text: string) => `${name}=${encodeURIComponent(text)}`;

    const other = openBrowser(server);
    await other.post("/api/auth/sign-in/email", { email: "alice@example.org", password: "une longue phrase" });
    const [otherToken = "", otherSignature = ""] = decodeURIComponent(other.cookie.split("=")[1] ?? "").split(".");

    expect(await bothReadings(server, alice.cookie)).toEqual([account, account]);
    expect(await bothReadings(server, `theme=dark; ${alice.cookie}; other=1`)).toEqual([account, account]);
    const refused = [
      "",
      `${name}=`,
      cookie(token),
      cookie(`${token}.`),
      cookie(`${token}.${"A".repeat(43)}=`),
      cookie(`${token}.${otherSignature}`),
      cookie(`${otherToken}.${signature}`),
      cookie(`${token.slice(0, -1)}x.${signature}`),
      cookie(`${token}.${signature.slice(0, -4)}`),
      `${name}=%E0%A4%A`,
      alice.cookie.replace(name, "other"),
    ];
    for (const bad of refused) expect(await bothReadings(server, bad), bad).toEqual([null, null]);
  });

  it("is nobody once the session has expired, was revoked, or its account is gone", async () => {
    await using server = await openServer(kind);
    const alice = await signInOperator(server);
    const signIn = { email: "alice@example.org", password: "une longue phrase" };
    const [expired, revoked] = [openBrowser(server), openBrowser(server)];
    await expired.post("/api/auth/sign-in/email", signIn);
    await revoked.post("/api/auth/sign-in/email", signIn);

    await revoked.post("/api/auth/sign-out", {}, { cookie: revoked.cookie });
    const token = decodeURIComponent(expired.cookie.split("=")[1] ?? "").split(".")[0];
    await sql`update auth.session set "expiresAt" = now() - interval '1 second' where token = ${token}`.execute(
      server.database.signIn,
    );
    const account = (await server.personOf({ cookie: alice.cookie }))?.account ?? "";
    expect(await bothReadings(server, alice.cookie)).toEqual([account, account]);
    expect(await bothReadings(server, expired.cookie)).toEqual([null, null]);

    await sql`delete from auth."user" where id = ${account}`.execute(server.database.signIn);
    expect(await bothReadings(server, alice.cookie)).toEqual([null, null]);
  });

  it("is each their own", async () => {
    await using server = await openServer(kind);
    const alice = await signInOperator(server);
    const { internalAdapter } = await server.signIn.$context;
    const said = { email: "bob@example.org", name: "Bob", emailVerified: true };
    const { id } = await internalAdapter.createUser(said, { method: "test" });
    const bob = openBrowser(server);
    await bob.press(await server.pathOf(id));
    expect(await server.personOf(alice)).toMatchObject({ name: "Opérateur·rice", isOperator: true });
    expect(await server.personOf(bob)).toEqual({ account: id, email: said.email, name: "Bob", isOperator: false });
  });
});
