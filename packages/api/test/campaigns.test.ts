import { exportFile } from "@bassin/db";
import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { ApiContext } from "../src/context.ts";
import { type Api, giveRole, openApi, type Place, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

async function refusalOf(answer: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error === undefined ? "answered" : formatted(error)?.code;
}

const words = "Les chauffeurs portent tout, et personne ne le voit";
const levels = ["pilot", "facilitator", "member", "observer"] as const;
const voiced = (account: string) => ({ account, voice: "actor" as const, actor: null });
const asked = {
  ...{ name: "Un an après", framework: "steering-keys", criteria: ["real-work", "quality-of-engagement"] },
  ...{ aboutActor: null, aboutSolution: null, until: "2026-12-01" },
};
const said = { criterion: "real-work", level: "begun" as const, text: words };

/** A campaign in which each person of the ecosystem is invited, and somebody by a link of their own. */
async function withCampaign(
  kind: (typeof engineKinds)[number],
  shown: "when-closed" | "once-answered",
  options: Partial<ApiContext> = {},
) {
  const clock = { now: new Date("2026-11-20T10:00:00Z") };
  const api = await openApi(kind, { now: () => clock.now, ...options });
  const { place } = await writeTerritory(api.database);
  for (const role of levels) await giveRole(api.database, place.territory, { user: role, role });
  const pilot = api.as("pilot").campaigns;
  const people = levels.map(voiced);
  const { id: campaign } = await pilot.open({ ...place, said: { ...asked, shown }, people });
  const guest = { name: "Ana", voice: "inhabitant" as const, actor: null, email: null };
  const { link } = await pilot.inviteByLink({ ...place, campaign, said: guest });
  return { api, place, clock, pilot, here: { ...place, campaign }, ana: addressOf(link) };
}

function addressOf(link: string | null) {
  const [territory = "", ecosystem = "", secret = ""] = (link?.split("/").at(-1) ?? "").split(".");
  return { territory, ecosystem, secret };
}

/** All that somebody can read, by every way there is, as one text. */
async function readAll(api: Api, as: string, here: Place & { readonly campaign: string }): Promise<string> {
  const api_ = api.as(as);
  const answers = await Promise.allSettled([
    api_.campaigns.list(here),
    api_.campaigns.read(here),
    api_.campaigns.guests(here),
    api_.campaigns.sheet(here),
    api_.territory.ecosystem.read(here),
    api_.evaluation.judgement.list(here),
    api_.evaluation.diagnosis(here),
    api_.trajectory.journal.ofEcosystem({ ...here, limit: 100 }),
    api_.trajectory.journal.ofTerritory({ ...here, limit: 100 }),
    api_.record.journal({ ...here, limit: 100 }),
    api_.territory.export(here),
  ]);
  return JSON.stringify(answers.map((one) => (one.status === "fulfilled" ? one.value : null)));
}

/** What the database itself answers somebody who would ask it directly. */
function readTable(api: Api, place: Place, user: string): Promise<unknown[]> {
  return api.database.inScope({ ...place, user }, async (trx) => {
    const rows = await sql`select text from campaign_answer`.execute(trx);
    return rows.rows;
  });
}

describe.each(engineKinds)("a campaign on %s", (kind) => {
  it("hides what is answered from everyone until it closes, and shows who was heard", async () => {
    const { api, here, place, ana, pilot } = await withCampaign(kind, "when-closed");
    await using _ = api;
    await api.as(null).campaigns.answerByLink({ ...ana, said });
    await api.as(null).campaigns.finishByLink(ana);
    await pilot.answer({ ...here, said: { ...said, text: "Je réponds aussi" } });
    await pilot.finish(here);
    for (const who of [...levels, "operator", "stranger"]) {
      expect(await readAll(api, who, here), who).not.toContain(words);
    }
    expect(await readTable(api, place, "observer")).toEqual([]);
    expect(await readTable(api, place, "pilot")).toEqual([{ text: "Je réponds aussi" }]);
    expect(
      await api.database.inScope(place, (trx) => exportFile(trx, place, [place.ecosystem])).then(JSON.stringify),
    ).not.toContain(words);
    const owned = await api.database.asOwner((owner) => sql`select text from campaign_answer`.execute(owner));
    expect(owned.rows).toEqual([]);
    const { presences } = await api.as("observer").campaigns.read(here);
    expect(presences.filter(({ isHeard }) => isHeard).map(({ way, voice }) => [way, voice])).toEqual([
      ["account", "actor"],
      ["copied", "inhabitant"],
    ]);
    expect(JSON.stringify(presences)).not.toContain("Ana");

    await pilot.close(here);
    for (const who of levels) expect(await readAll(api, who, here), who).toContain(words);
    const kept = await api.as("observer").evaluation.judgement.list(place);
    expect(kept.filter(({ text }) => text === words)).toMatchObject([
      {
        criterion: "real-work",
        level: "begun",
        voice: "inhabitant",
        saidBy: "Ana",
        on: "2026-11-20",
        source: "Un an après",
      },
    ]);
  });

  it("opens, where it was said so, to each who ended their own answers, and lets nobody rewrite theirs then", async () => {
    const { api, here, place, ana, pilot } = await withCampaign(kind, "once-answered");
    await using _ = api;
    await api.as(null).campaigns.answerByLink({ ...ana, said });
    await api.as("member").campaigns.answer({ ...here, said: { ...said, text: "Encore au milieu" } });
    expect(await refusalOf(pilot.finish(here))).toBe("nothing-said");
    await pilot.answer({ ...here, said: { ...said, text: "Vu d’en haut" } });
    expect((await pilot.sheet(here)).others).toEqual([]);
    await pilot.finish(here);
    expect((await pilot.sheet(here)).others).toEqual([]);
    await api.as(null).campaigns.finishByLink(ana);
    expect((await pilot.sheet(here)).others).toMatchObject([{ text: words, voice: "inhabitant", name: "Ana" }]);
    expect(await refusalOf(pilot.answer({ ...here, said: { ...said, text: "Autre chose" } }))).toBe("answers-given");
    const rewritten = api.database.inScope({ ...place, user: "pilot" }, (trx) =>
      sql`update campaign_answer set text = 'Autre chose'`.execute(trx),
    );
    expect((await rewritten).numAffectedRows).toBe(0n);
    expect((await api.as(null).campaigns.sheetByLink(ana)).others).toMatchObject([{ text: "Vu d’en haut" }]);
    for (const who of ["observer", "member", "facilitator"]) expect(await readAll(api, who, here)).not.toContain(words);
  });

  it("keeps what is answered on the way, and closes by itself after its last day", async () => {
    const { api, here, place, ana, clock } = await withCampaign(kind, "when-closed");
    await using _ = api;
    const nobody = api.as(null).campaigns;
    await nobody.answerByLink({ ...ana, said });
    await nobody.answerByLink({ ...ana, said: { ...said, level: "under-way", text: `${words}.` } });
    expect((await nobody.sheetByLink(ana)).answers).toEqual([{ ...said, level: "under-way", text: `${words}.` }]);
    clock.now = new Date("2026-12-02T09:00:00Z");
    expect(await refusalOf(nobody.answerByLink({ ...ana, said }))).toBe("campaign-closed");
    expect(await refusalOf(nobody.sheetByLink(ana))).toBe("campaign-closed");
    expect(await api.as("observer").campaigns.list(place)).toMatchObject({
      hasJustClosed: true,
      campaigns: [{ isOpen: false, invited: 5, heard: 1 }],
    });
    expect((await api.as("observer").campaigns.list(place)).hasJustClosed).toBe(false);
    const judgements = await api.as("observer").evaluation.judgement.list(place);
    expect(judgements.filter(({ saidBy }) => saidBy === "Ana")).toMatchObject([
      { level: "under-way", text: `${words}.`, on: "2026-12-01" },
    ]);
    expect(await refusalOf(api.as("member").campaigns.answer({ ...here, said }))).toBe("campaign-closed");
  });

  it("answers by a link for its own campaign only, until it is withdrawn", async () => {
    const { api, here, place, ana, pilot } = await withCampaign(kind, "when-closed");
    await using _ = api;
    const nobody = api.as(null).campaigns;
    expect(await refusalOf(nobody.answerByLink({ ...ana, said: { ...said, criterion: "coherent-governance" } }))).toBe(
      "not-found",
    );
    expect(await refusalOf(nobody.sheetByLink({ ...ana, secret: `${ana.secret}x` }))).toBe("campaign-closed");
    const other = await pilot.open({ ...place, said: { ...asked, name: "Autre", shown: "when-closed" }, people: [] });
    const guest = (await pilot.guests(here)).find(({ person }) => person === "Ana");
    const forged = api.database.inScope({ ...place, user: `guest-${guest?.id}` }, (trx) =>
      sql`insert into campaign_answer values (${place.territory}, ${place.ecosystem}, gen_random_uuid(), ${other.id},
        ${guest?.id}, 'real-work', 'begun', 'x', now())`.execute(trx),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    await pilot.withdraw({ ...here, id: guest?.id ?? "" });
    expect(await refusalOf(nobody.sheetByLink(ana))).toBe("campaign-closed");
  });

  it("lets people in by the code on the wall, as long as it is the one shown", async () => {
    const { api, here, pilot } = await withCampaign(kind, "when-closed");
    await using _ = api;
    const nobody = api.as(null).campaigns;
    const first = await pilot.wall(here);
    expect(first.code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/);
    const typed = ` ${first.code.toLowerCase().replace("-", "")} `;
    expect(await nobody.readWall({ code: typed })).toMatchObject({ campaign: { name: "Un an après", asked: 2 } });
    const newcomer = { name: null, voice: "inhabitant" as const, actor: null };
    const own = await nobody.joinWall({ code: first.code, said: newcomer });
    await nobody.answerByLink({ ...own, said });
    expect((await pilot.read(here)).presences.filter(({ way, isHeard }) => way === "wall" && isHeard)).toHaveLength(1);
    const second = await pilot.wall(here);
    expect(await refusalOf(nobody.readWall({ code: first.code }))).toBe("campaign-closed");
    expect(await refusalOf(nobody.joinWall({ code: "AAAAA-AAAAA", said: newcomer }))).toBe("campaign-closed");
    await pilot.close(here);
    expect(await refusalOf(nobody.readWall({ code: second.code }))).toBe("campaign-closed");
  });

  it("lets nobody say in another's place that they have answered, nor reopen what was closed", async () => {
    const { api, here, place, pilot } = await withCampaign(kind, "once-answered");
    await using _ = api;
    const asPilot = (statement: string) =>
      api.database.inScope({ ...place, user: "pilot" }, (trx) => sql.raw(statement).execute(trx));
    await expect(asPilot("update campaign_guest set finished_at = now() where account = 'member'")).rejects.toThrow(
      /only a guest/,
    );
    await expect(asPilot("update campaign_guest set account = 'pilot'")).rejects.toThrow(/permission denied/);
    await expect(asPilot("update campaign set shown = 'once-answered'")).rejects.toThrow(/permission denied/);
    await pilot.close(here);
    expect((await asPilot("update campaign set closed_at = null")).numAffectedRows).toBe(0n);
  });

  it("reminds by mail those not heard, once a day, with a link that opens", async () => {
    const mails: { to: string; text: string }[] = [];
    const sendMail: ApiContext["sendMail"] = async (mail) => void mails.push(mail);
    const { api, here, clock, pilot } = await withCampaign(kind, "when-closed", { sendMail });
    await using _ = api;
    await api.database.asOwner((owner) =>
      sql`insert into auth."user" values ('member', 'member', 'member@example.org')`.execute(owner),
    );
    const said_ = { name: "Léa", email: "lea@example.org", voice: "inhabitant" as const, actor: null };
    expect(await pilot.inviteByLink({ ...here, said: said_ })).toMatchObject({ link: null, isSent: true });
    clock.now = new Date("2026-11-22T10:00:00Z");
    expect(await pilot.remind(here)).toEqual({ asked: 2, sent: 2 });
    expect(await pilot.remind(here)).toEqual({ asked: 0, sent: 0 });
    expect(mails.map(({ to }) => to)).toEqual(["lea@example.org", "member@example.org", "lea@example.org"]);
    const links = mails.map(({ text }) => addressOf(/\S+\/repondre\/\S+/.exec(text)?.[0] ?? null));
    const nobody = api.as(null).campaigns;
    expect(await refusalOf(nobody.sheetByLink(links[0] ?? addressOf(null)))).toBe("campaign-closed");
    await nobody.answerByLink({ ...(links[2] ?? addressOf(null)), said });
    await nobody.finishByLink(links[2] ?? addressOf(null));
    clock.now = new Date("2026-11-24T10:00:00Z");
    expect(await pilot.remind(here)).toEqual({ asked: 1, sent: 1 });
  });
});
