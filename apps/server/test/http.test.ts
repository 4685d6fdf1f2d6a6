import type { AppRouter } from "@bassin/api";
import { engineKinds } from "@bassin/db/testing";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { jsonOf, openBrowser, openServer, signInOperator } from "./open-server.ts";

const page = { accept: "text/html,application/xhtml+xml" };

/** The nonces of a header or a page, each once. */
function noncesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/'nonce-([^']+)'|nonce="([^"]+)"/g)].map(([, left, right]) => left ?? right ?? "")),
  ];
}

describe("pages", () => {
  it("carry one nonce, the header's, another each time, and nothing unsafe or remote", async () => {
    await using server = await openServer("postgres");
    const seen = new Set<string>();
    for (const path of ["/", "/territoires/luchon", "/admin", "/admin/programmes", await server.operatorPath()]) {
      const answer = await openBrowser(server).get(path, page);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(answer.status, path).toBe(200);
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      expect(policy).toContain("default-src 'none'");
      const html = await answer.text();
      expect(noncesIn(html), path).toEqual(noncesIn(policy));
      expect(html).not.toContain("BASSIN_CSP_NONCE");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      seen.add(noncesIn(policy).join());
    }
    expect(seen.size).toBe(5);
  });

  it("are those of their own app, wherever one arrives in it", async () => {
    await using server = await openServer("postgres");
    const titleAt = async (path: string) => {
      const html = await (await openBrowser(server).get(path, page)).text();
      return /<title>(.*?)<\/title>/.exec(html)?.[1];
    };
    expect(await titleAt("/eco/abc?tab=1")).toBe("/");
    expect(await titleAt("/administration")).toBe("/");
    expect(await titleAt("/admin")).toBe("/admin");
    expect(await titleAt("/admin/programmes/1")).toBe("/admin");
  });

  it("keep files whose name follows their content for ever, compressed, and say when a file is not there", async () => {
    await using server = await openServer("postgres");
    const browser = openBrowser(server);
    const asset = await browser.get("/assets/index-abc123.js", { "accept-encoding": "br" });
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect((await browser.get("/admin/assets/index-abc123.js")).status).toBe(200);
    expect((await browser.get("/bassin.svg")).headers.get("cache-control")).toBe("public, max-age=3600");
    for (const path of ["/assets/index-old.js", "/favicon.ico", "/admin/assets/x.js"]) {
      expect((await browser.get(path)).status, path).toBe(404);
    }
    expect(await (await browser.get("/index.html", page)).text()).not.toContain("BASSIN_CSP_NONCE");
  });

  it("say in both languages that they are not built", async () => {
    await using server = await openServer("postgres", { webApps: { territory: "/nowhere", admin: "/nowhere" } });
    const answer = await openBrowser(server).get("/", page);
    expect(answer.status).toBe(503);
    const html = await answer.text();
    expect(html).toContain("Les pages de Bassin ne sont pas construites");
    expect(html).toContain("pages are not built");
  });
});

describe("the API", () => {
  it("answers 404 in JSON where there is nothing", async () => {
    await using server = await openServer("postgres");
    const browser = openBrowser(server);
    for (const path of ["/api/nothing", "/trpc", "/health/x"]) {
      const answer = await browser.get(path, page);
      expect(answer.status, path).toBe(404);
      expect(await jsonOf(answer), path).toMatchObject({ error: "not-found" });
    }
    expect((await browser.get("/trpc/no.such")).status).toBe(404);
    expect((await browser.post("/anything", {})).status).toBe(404);
  });

  it("takes changes from its own pages only, as JSON only, and refuses before anything is read", async () => {
    await using server = await openServer("postgres");
    const alice = await signInOperator(server);
    const said = { said: { name: "Luchon" }, perimeter: { communes: ["31042"], zones: [] } };
    const create = (headers: Record<string, string>) => alice.post("/trpc/territory.create", said, headers);
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `${server.url}.evil.example` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of foreign) {
      expect((await create(headers)).status, JSON.stringify(headers)).toBe(403);
      expect((await alice.post("/api/auth/sign-out", {}, headers)).status, JSON.stringify(headers)).toBe(403);
    }
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      expect((await create({ "content-type": type })).status, type).toBe(415);
    }
    expect(await jsonOf(await alice.get("/trpc/territory.list"))).toEqual({ result: { data: [] } });
    expect((await create({})).status).toBe(200);
    expect((await create({ "sec-fetch-site": "same-origin", origin: "http://localhost:5173" })).status).toBe(200);
  });

  it("takes a long table whole, and nothing longer than any honest one", async () => {
    await using server = await openServer("postgres");
    const alice = await signInOperator(server);
    const send = async (bytes: number) =>
      (await alice.post("/trpc/territory.create", { said: { name: "x".repeat(bytes) }, perimeter: {} })).status;
    expect(await send(4 * 1024 * 1024)).toBe(400);
    expect(await send(7 * 1024 * 1024)).toBe(413);
  });

  it("serves its typed client, several calls in one request", async () => {
    await using server = await openServer("postgres");
    const alice = await signInOperator(server);
    const client = createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: `${server.url}/trpc`,
          headers: { cookie: alice.cookie, origin: server.url },
        }),
      ],
    });
    const perimeter = { communes: ["31042"], zones: [] };
    const { id } = await client.territory.create.mutate({ said: { name: "Luchon" }, perimeter });
    const [me, territory, places] = await Promise.all([
      client.who.am.query(),
      client.territory.get.query({ territory: id }),
      client.territory.searchPlaces.query({ text: "bagneres de luchon" }),
    ]);
    expect(me?.isOperator).toBe(true);
    expect(territory).toMatchObject({ territory: { name: "Luchon" }, grants: [{ role: "pilot" }] });
    expect(places.places[0]?.code).toBe("31042");
    expect(server.logged.filter((line) => line.includes('"route":"/trpc/:path"'))).toHaveLength(2);
    await expect(client.territory.get.query({ territory: "x" })).rejects.toMatchObject({ message: "invalid" });
  });

  it("answers several calls at once, and a refusal in both languages", async () => {
    await using server = await openServer("postgres");
    const answer = await openBrowser(server).get("/trpc/who.am,territory.list?batch=1&input={}");
    const message = { fr: expect.stringContaining("Connectez-vous"), en: expect.stringContaining("Sign in") };
    expect(await jsonOf(answer)).toMatchObject([
      { result: { data: null } },
      { error: { message: "signed-out", data: { refusal: { code: "signed-out", message } } } },
    ]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("says nothing of what nobody foresaw but a number, with which the log tells everything", async () => {
    await using server = await openServer("postgres");
    const alice = await signInOperator(server);
    await server.database.asOwner((owner) => sql`alter table territory rename to hidden`.execute(owner));
    const answer = await alice.get("/trpc/territory.list");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/relation|select|hidden|stack|node_modules/);
    expect(text).toContain('"message":"unexpected"');
    const number = answer.headers.get("x-request-id") ?? "";
    const line = server.logged.find((one) => one.includes(number) && one.includes("a procedure failed")) ?? "";
    expect(line).toContain('relation \\"territory\\" does not exist');
    expect(line).toContain('"procedure":"territory.list"');
  });

  it("asks an address that sends too much to wait, and lets health be watched", async () => {
    await using server = await openServer("postgres", { requestsPerMinute: 5 });
    const browser = openBrowser(server);
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await browser.get("/trpc/who.am")).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await browser.get("/health/live")).status).toBe(200);
  });
});

describe.each(engineKinds)("health, on %s", (kind) => {
  it("is live, and ready while the database answers", async () => {
    await using server = await openServer(kind);
    const browser = openBrowser(server);
    expect(await jsonOf(await browser.get("/health/live"))).toEqual({ status: "live" });
    expect(await jsonOf(await browser.get("/health/ready"))).toEqual({ status: "ready" });
  });
});

it("is live and not ready once the database is gone, and still serves its pages", async () => {
  await using server = await openServer("postgres");
  const browser = await signInOperator(server);
  expect((await browser.get("/health/ready")).status).toBe(200);
  await server.database.close();
  expect((await browser.get("/health/live")).status).toBe(200);
  const ready = await browser.get("/health/ready");
  expect([ready.status, await jsonOf(ready)]).toEqual([503, { status: "database-unreachable" }]);
  expect((await browser.get("/", page)).status).toBe(200);
});
