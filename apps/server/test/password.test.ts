import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { jsonOf, openBrowser, openServer, signInOperator } from "./open-server.ts";

const alice = { email: "alice@example.org", password: "une longue phrase" };

describe.each(engineKinds)("e-mail and password, on %s", (kind) => {
  it("are chosen once by whoever came in by a link, and then let them in", async () => {
    await using server = await openServer(kind);
    const operator = await signInOperator(server, alice);
    expect(await operator.whoAmI()).toMatchObject({ email: alice.email, isOperator: true });
    const again = await operator.post("/api/auth/first-credentials", { ...alice, password: "une autre phrase" });
    expect([again.status, (await jsonOf<{ code: string }>(again)).code]).toEqual([409, "PASSWORD_ALREADY_SET"]);

    const browser = openBrowser(server);
    expect((await browser.post("/api/auth/sign-in/email", alice)).status).toBe(200);
    expect(await browser.whoAmI()).toMatchObject({ email: alice.email });
    const unsigned = await openBrowser(server).post("/api/auth/first-credentials", alice);
    expect(unsigned.status).toBe(401);
  });

  it("refuse a wrong password with the same words as an unknown address", async () => {
    await using server = await openServer(kind);
    await signInOperator(server, alice);
    const wrong = await openBrowser(server).post("/api/auth/sign-in/email", { ...alice, password: "pas la bonne" });
    const unknown = await openBrowser(server).post("/api/auth/sign-in/email", { ...alice, email: "bob@example.org" });
    expect(wrong.status).toBe(401);
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it("cannot be made up by someone nobody invited", async () => {
    await using server = await openServer(kind);
    const browser = openBrowser(server);
    const closed = ["sign-up/email", "delete-user", "change-email", "link-social", "request-password-reset"];
    for (const path of closed) {
      expect((await browser.post(`/api/auth/${path}`, { ...alice, name: "Alice" })).status, path).toBe(404);
    }
    expect((await browser.post("/api/auth/sign-in/email", alice)).status).toBe(401);
  });

  it("are asked for slowly: after 20 tries a minute, one waits", async () => {
    await using server = await openServer(kind);
    const browser = openBrowser(server);
    const attempt = () => browser.post("/api/auth/sign-in/email", { ...alice, email: "bob@example.org" });
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await attempt()).status);
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429]);
    const forwarded = { "x-forwarded-for": "203.0.113.9", "x-bassin-client": "203.0.113.9" };
    const elsewhere = await browser.post("/api/auth/sign-in/email", alice, forwarded);
    expect(elsewhere.status).toBe(429);
  });

  it("need ten characters, and an address that looks like one", async () => {
    await using server = await openServer(kind);
    const operator = openBrowser(server);
    await operator.press(await server.operatorPath());
    for (const bad of [
      { ...alice, password: "court" },
      { ...alice, email: "alice" },
    ]) {
      expect((await operator.post("/api/auth/first-credentials", bad)).status).toBe(400);
    }
    expect(await operator.whoAmI()).toMatchObject({ email: "operator@bassin.invalid" });
  });
});

describe.each(engineKinds)("sessions, on %s", (kind) => {
  it("are listed to their holder, without the address of a device, and end at once when revoked", async () => {
    await using server = await openServer(kind);
    const here = await signInOperator(server, alice);
    const there = openBrowser(server);
    await there.post("/api/auth/sign-in/email", alice, { "user-agent": "Phone" });
    const sessions = await jsonOf<{ token: string; userAgent: string; ipAddress: string }[]>(
      await here.get("/api/auth/list-sessions"),
    );
    expect(sessions.map(({ ipAddress }) => ipAddress)).toEqual(["", ""]);
    const phone = sessions.find(({ userAgent }) => userAgent === "Phone");
    expect((await here.post("/api/auth/revoke-session", { token: phone?.token })).status).toBe(200);
    expect(await there.whoAmI()).toBeNull();
    expect(await here.whoAmI()).toMatchObject({ email: alice.email });

    await there.post("/api/auth/sign-in/email", alice);
    expect((await here.post("/api/auth/sign-out", {})).status).toBe(200);
    expect(await here.whoAmI()).toBeNull();
    expect(await there.whoAmI()).toMatchObject({ email: alice.email });
    expect((await there.post("/api/auth/revoke-sessions", {})).status).toBe(200);
    expect(await there.whoAmI()).toBeNull();
  });

  it("last thirty days from the last day a page was opened", async () => {
    await using server = await openServer(kind);
    const browser = openBrowser(server);
    await browser.press(await server.operatorPath());
    const daysLeft = async () => {
      const left = await sql<{ days: number }>`
        select extract(epoch from "expiresAt" - now()) / 86400 as days from auth.session`.execute(
        server.database.signIn,
      );
      return Number(left.rows[0]?.days);
    };
    const page = { accept: "text/html" };
    expect((await browser.get("/", page)).headers.getSetCookie()).toEqual([]);
    await sql`update auth.session set "expiresAt" = now() + interval '12 days'`.execute(server.database.signIn);
    await browser.whoAmI();
    expect(await daysLeft()).toBeCloseTo(12, 1);
    const [cookie = ""] = (await browser.get("/", page)).headers.getSetCookie();
    expect(cookie).toMatch(/Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await daysLeft()).toBeCloseTo(30, 1);
    expect(await browser.whoAmI()).toMatchObject({ isOperator: true });
  });

  it("travel in a cookie that scripts and other sites do not get", async () => {
    await using server = await openServer(kind);
    const browser = openBrowser(server);
    const entered = await browser.press(await server.operatorPath());
    expect(entered.headers.getSetCookie()).toHaveLength(1);
    expect(entered.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});
