import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { openBrowser, openServer } from "./open-server.ts";

describe.each(engineKinds)("the link printed for the operator, on %s", (kind) => {
  it("signs in once and never twice, and is not used up by being looked at", async () => {
    await using server = await openServer(kind);
    const path = await server.operatorPath();
    const browser = openBrowser(server);
    for (const _ of [1, 2]) {
      const page = await browser.get(path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("<button>Entrer");
      expect(await browser.whoAmI()).toBeNull();
    }
    const entered = await browser.press(path);
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/"]);
    expect(await browser.whoAmI()).toMatchObject({ name: "Opérateur·rice", isOperator: true });

    const second = openBrowser(server);
    const closed = await second.press(path);
    expect(closed.status).toBe(410);
    expect(await closed.text()).toContain("Ce lien ne sert plus");
    expect(second.cookie).toBe("");
  });

  it("is the only one: a newer link closes the earlier ones", async () => {
    await using server = await openServer(kind);
    const older = await server.operatorPath();
    const newer = await server.operatorPath();
    expect((await openBrowser(server).press(older)).status).toBe(410);
    expect((await openBrowser(server).press(newer)).status).toBe(303);
  });

  it("closes after 24 hours", async () => {
    const written = new Date(Date.now() - 24 * 60 * 60 * 1000 - 1000);
    await using server = await openServer(kind, { now: () => written });
    expect((await openBrowser(server).press(await server.operatorPath())).status).toBe(410);
  });

  it("signs in once even when it is opened twice at the same moment", async () => {
    await using server = await openServer(kind);
    const path = await server.operatorPath();
    const answers = await Promise.all([1, 2, 3, 4].map(() => openBrowser(server).press(path)));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 410, 410, 410]);
  });

  it("is not opened by a page of another site", async () => {
    await using server = await openServer(kind);
    const path = await server.operatorPath();
    const browser = openBrowser(server);
    expect((await browser.press(path, { origin: "https://evil.example" })).status).toBe(403);
    expect((await browser.press(path, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await browser.press(path)).status).toBe(303);
  });
});

describe.each(engineKinds)("a link asked for by mail, on %s", (kind) => {
  it("reaches accounts only, signs in once, and answers the same to everyone", async () => {
    await using server = await openServer(kind, { hasMail: true });
    const operator = openBrowser(server);
    await operator.press(await server.operatorPath());
    await operator.post("/api/auth/first-credentials", { email: "alice@example.org", password: "une longue phrase" });

    const asked = await openBrowser(server).post("/api/auth/sign-in/magic-link", { email: "alice@example.org" });
    const unknown = await openBrowser(server).post("/api/auth/sign-in/magic-link", { email: "nobody@example.org" });
    expect([asked.status, await asked.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(server.mails.map(({ to }) => to)).toEqual(["alice@example.org"]);

    const [link = ""] = /http\S+/.exec(server.mails[0]?.text ?? "") ?? [];
    const path = link.replace(server.url, "");
    const browser = openBrowser(server);
    expect((await browser.get(path)).status).toBe(200);
    expect((await browser.press(path)).status).toBe(303);
    expect(await browser.whoAmI()).toMatchObject({ email: "alice@example.org" });
    expect((await openBrowser(server).press(path)).status).toBe(410);
  });
});
