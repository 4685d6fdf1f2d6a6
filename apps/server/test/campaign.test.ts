import { oneOfEach } from "@bassin/core/testing";
import { grantRole } from "@bassin/db";
import { engineKinds, writingAs, writtenFile } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createSendMail } from "../src/mail/send-mail.ts";
import { readSettings } from "../src/settings.ts";
import { openMailServer } from "./mail-server.ts";
import { type Browser, jsonOf, type OpenServer, openBrowser, openServer, signInOperator } from "./open-server.ts";

type Answer<Data> = { readonly result: { readonly data: Data } };

const asked = (path: string, input: object) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;

/** Asks the API to do something; answers with what it says. */
async function call<Data>(browser: Browser, path: string, input: object): Promise<Data> {
  const response = await browser.post(`/trpc/${path}`, input);
  expect(response.status, path).toBe(200);
  return (await jsonOf<Answer<Data>>(response)).result.data;
}

/** A territory guided by whoever signed in, with a campaign open in it. */
async function openCampaign(server: OpenServer, guide: Browser) {
  const file = oneOfEach();
  const territory = { ...file.territory, illustration: null, notice: null };
  const written = await writtenFile(server.database, { ...file, territory });
  const accounts = await sql<{ id: string }>`select id from auth."user"`.execute(server.database.signIn);
  const user = accounts.rows[0]?.id ?? "";
  const scope = { user, territory: written.territory.id };
  await server.database.inScope(scope, (trx) =>
    grantRole(trx, writingAs(scope), { user, role: "facilitator", ecosystem: null }),
  );
  const place = { territory: scope.territory, ecosystem: written.ecosystems[0]?.ecosystem.id ?? "" };
  const until = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const said = {
    ...{ name: "Un an après", framework: "steering-keys", criteria: ["real-work"], shown: "when-closed", until },
    ...{ aboutActor: null, aboutSolution: null },
  };
  const { id: campaign } = await call<{ id: string }>(guide, "campaigns.open", { ...place, said, people: [] });
  return { ...place, campaign };
}

function addressOf(text: string | undefined) {
  const link = /\/repondre\/(\S+)/.exec(text ?? "")?.[1] ?? "";
  const [territory = "", ecosystem = "", secret = ""] = link.split(".");
  return { territory, ecosystem, secret };
}

function mailThrough(url: string) {
  const read = readSettings({ SMTP_URL: url, MAIL_FROM: "bassin@example.org" });
  if (!read.ok) throw new Error("These settings are right");
  return createSendMail(read.settings);
}

describe.each(engineKinds)("a campaign, over HTTP on %s", (kind) => {
  it("invites and reminds through a mail server, and takes answers from whoever opens the link, without a session", async () => {
    await using mail = await openMailServer();
    await using server = await openServer(kind, { sendMail: mailThrough(mail.url) });
    const guide = await signInOperator(server);
    const here = await openCampaign(server, guide);
    const said = { name: "Ana", email: "ana@example.org", voice: "inhabitant", actor: null };
    const invited = await call(guide, "campaigns.inviteByLink", { ...here, said });
    expect(invited).toMatchObject({ link: null, isSent: true });
    expect(mail.mails.map(({ from, to }) => [from, to])).toEqual([["bassin@example.org", ["ana@example.org"]]]);
    expect(await call(guide, "campaigns.remind", here)).toEqual({ asked: 1, sent: 1 });
    expect(mail.mails[1]?.text).toContain("Votre parole n’a pas encore été entendue");

    const visitor = openBrowser(server);
    const link = addressOf(mail.mails[1]?.text);
    const answer = { criterion: "real-work", level: "begun", text: "On commence à le voir" };
    await call(visitor, "campaigns.answerByLink", { ...link, said: answer });
    const sheet = await jsonOf<Answer<object>>(await visitor.get(asked("campaigns.sheetByLink", link)));
    expect(sheet.result.data).toMatchObject({ answers: [answer], guest: { name: "Ana" }, others: [] });
    const former = addressOf(mail.mails[0]?.text);
    expect((await visitor.get(asked("campaigns.sheetByLink", former))).status).toBe(404);
    expect(visitor.cookie).toBe("");
    expect(server.logged.join("")).not.toContain(link.secret);
  }, 120_000);

  it("lets a whole room in by the code on the wall, and asks whoever tries many codes to wait", async () => {
    await using server = await openServer(kind, { requestsPerMinute: 5000 });
    const guide = await signInOperator(server);
    const here = await openCampaign(server, guide);
    const { code } = await call<{ code: string }>(guide, "campaigns.wall", here);
    const visitor = openBrowser(server);
    const newcomer = { name: null, voice: "inhabitant", actor: null };
    for (let person = 0; person < 40; person += 1) {
      expect((await visitor.get(asked("campaigns.readWall", { code }))).status).toBe(200);
      expect((await visitor.post("/trpc/campaigns.joinWall", { code, said: newcomer })).status).toBe(200);
    }
    const guess = asked("campaigns.readWall", { code: "AAAAA-AAAAA" });
    let status = 404;
    for (let tries = 0; tries < 600 && status === 404; tries += 1) status = (await visitor.get(guess)).status;
    expect(status).toBe(429);
    expect((await visitor.get("/trpc/who.am")).status).toBe(200);
  }, 120_000);
});
