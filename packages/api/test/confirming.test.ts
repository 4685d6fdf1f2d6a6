import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { ApiContext } from "../src/context.ts";
import { everything, giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

async function refusalOf(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => "answered",
    (thrown: unknown) => thrown,
  );
  return formatted(error);
}

/** A farm that says it gives to a canteen, in a territory with a pilot, a guide and one person for each. */
async function withPromise(kind: (typeof engineKinds)[number], options: Partial<ApiContext> = {}) {
  const api = await openApi(kind, options);
  const { place } = await writeTerritory(api.database);
  const { territory } = place;
  await giveRole(api.database, territory, { user: "pilot", role: "pilot" });
  const pilot = api.as("pilot");
  const create = (name: string) => pilot.territory.actor.create({ territory, said: { name, nature: "company" } });
  const [farm, canteen] = [await create("La Ferme"), await create("La Cantine")];
  await giveRole(api.database, territory, { user: "guide", role: "facilitator" });
  await giveRole(api.database, territory, { user: "farmer", role: "member", speaksFor: farm.id });
  await giveRole(api.database, territory, { user: "ally", role: "member", speaksFor: farm.id });
  await giveRole(api.database, territory, { user: "cook", role: "member", speaksFor: canteen.id });
  const said = { statement: "Dix paniers", quantity: "dix", giver: farm.id, receiver: canteen.id };
  const promise = await api.as("farmer").production.commitment.create({ ...place, said });
  const seen = { ...place, entity: "commitment" as const, id: promise.id, version: 1 };
  const ask = (as: string, more: { email?: string; actor?: string; version?: number } = {}) =>
    api.as(as).confirming.ask({ ...seen, actor: canteen.id, person: "Ana Personne", email: null, ...more });
  return { api, place, pilot, farm, canteen, promise, seen, ask };
}

/** The three parts of a link, as its page reads them. */
function addressOf(link: string | null) {
  const [territory = "", ecosystem = "", secret = ""] = (link?.split("/").at(-1) ?? "").split(".");
  return { territory, ecosystem, secret };
}

/** What a browser calls itself. */
const device = "a-device-of-somebody-else";

const yes = { version: 1, name: "Ana P.", remark: null };

describe.each(engineKinds)("confirming on %s", (kind) => {
  it("tells each side what awaits its word, and those who guide of whom it is awaited", async () => {
    const { api, place, farm, canteen, promise } = await withPromise(kind);
    await using _ = api;
    const cook = await api.as("cook").confirming.awaiting(place);
    expect(cook.mine.find(({ id }) => id === promise.id)).toMatchObject({
      listener: canteen.id,
      declaredBy: farm.id,
      sentence: { fr: "La Ferme dit s’engager envers vous\u00a0: «\u00a0Dix paniers\u00a0»." },
      details: [{ label: { fr: "Combien" }, text: { fr: "dix" } }],
    });
    const farmer = await api.as("farmer").confirming.awaiting(place);
    expect(farmer.mine).toEqual([]);
    expect(farmer.others.map(({ id, actors }) => [id, actors])).toEqual([[promise.id, [canteen.id]]]);
    const guided = (await api.as("guide").confirming.awaiting(place)).others.find(({ id }) => id === promise.id);
    expect(guided).toMatchObject({ actors: [canteen.id] });
  });

  it("keeps what the other side finds not quite so, until the fact is changed", async () => {
    const { api, place, promise, seen, canteen } = await withPromise(kind);
    await using _ = api;
    expect(await refusalOf(api.as("farmer").confirming.remark({ ...seen, text: "Non" }))).toMatchObject({
      code: "own-declaration",
    });
    await api.as("cook").confirming.remark({ ...seen, text: "Plutôt huit" });
    const remarks = async () =>
      (await api.as("farmer").confirming.awaiting(place)).others.find(({ id }) => id === promise.id)?.remarks;
    expect(await remarks()).toMatchObject([{ actor: canteen.id, person: "cook", text: "Plutôt huit" }]);
    await api.as("farmer").production.commitment.update({
      ...place,
      ...{ id: promise.id, version: 1 },
      said: { statement: "Huit paniers" },
    });
    expect(await remarks()).toEqual([]);
  });

  it("confirms by a link, once, without an account; the journal says who asked and the name given", async () => {
    const { api, place, pilot, promise, canteen, ask } = await withPromise(kind);
    await using _ = api;
    const { id, link } = await ask("guide");
    const address = addressOf(link);
    const nobody = api.as(null);
    expect(await nobody.confirming.preview(address)).toEqual({
      territory: "Territoire d’essai",
      ecosystem: "Écosystème d’essai",
      person: "Ana Personne",
      actor: "La Cantine",
      sentence: {
        fr: "La Ferme dit s’engager envers vous\u00a0: «\u00a0Dix paniers\u00a0».",
        en: "La Ferme makes a promise to you: “Dix paniers”.",
      },
      details: [{ label: { fr: "Combien", en: "How much" }, text: { fr: "dix", en: "dix" } }],
      version: 1,
    });
    expect(await nobody.confirming.answer({ ...address, ...yes })).toEqual({ isConfirmed: true });
    const kept = await pilot.production.commitment.get({ ...place, id: promise.id });
    expect(kept).toMatchObject({ confirmedBy: canteen.id, confirmedThrough: "guide", version: 2 });
    expect(await refusalOf(nobody.confirming.answer({ ...address, ...yes }))).toMatchObject({
      code: "confirmation-closed",
    });
    expect(await refusalOf(nobody.confirming.preview(address))).toMatchObject({ code: "confirmation-closed" });
    const told = await pilot.record.journal({ ...place, limit: 3 });
    expect(told.map(({ entity, action, by }) => [entity, action, by])).toEqual([
      ["confirmationLink", "confirm", null],
      ["commitment", "confirm", null],
      ["confirmationLink", "create", "guide"],
    ]);
    expect(told[0]).toMatchObject({ recordId: id, after: { issuedBy: "guide", nameGiven: "Ana P.", answer: "yes" } });
  });

  it("makes links for the other side alone, by those who may ask", async () => {
    const { api, place, ask, seen } = await withPromise(kind);
    await using _ = api;
    const before = await everything(api.database, [place]);
    expect(await refusalOf(ask("cook"))).toMatchObject({ code: "not-allowed" });
    const guide = api.as("guide").confirming;
    const wrong = { ...seen, actor: (await api.as("guide").territory.actor.list(place))[0]?.id ?? "" };
    expect(await refusalOf(guide.ask({ ...wrong, person: "Ana", email: null }))).toMatchObject({
      code: "not-the-other-side",
    });
    expect(await everything(api.database, [place])).toBe(before);
  });

  it("counts a link handed over by whoever said the fact, read on a device where nobody is signed in, and nowhere else", async () => {
    const { api, place, ask, promise, canteen } = await withPromise(kind);
    await using _ = api;
    const address = addressOf((await ask("farmer")).link);
    const { confirming } = api.as(null);
    expect(await refusalOf(confirming.preview(address))).toMatchObject({ code: "own-declaration" });
    for (const reader of ["farmer", "ally"]) {
      const preview = api.as(reader).confirming.preview({ ...address, device });
      expect(await refusalOf(preview), reader).toMatchObject({ code: "own-declaration" });
    }
    expect(await confirming.preview({ ...address, device })).toMatchObject({ actor: "La Cantine" });
    expect(await confirming.answer({ ...address, ...yes, device })).toEqual({ isConfirmed: true });
    const kept = await api.as("farmer").production.commitment.get({ ...place, id: promise.id });
    expect(kept).toMatchObject({ declaredThrough: "farmer", confirmedBy: canteen.id });
    expect(kept.confirmedThrough).toMatch(/^device-[0-9a-f]{40}$/);
    expect(kept.confirmedThrough).not.toContain(device);
  });

  it("takes all that is answered on one device for one voice", async () => {
    const { api, place, farm, canteen } = await withPromise(kind);
    await using _ = api;
    const said = { statement: "Un four", giver: farm.id, receiver: canteen.id };
    const { id } = await api.as("guide").production.commitment.create({ ...place, said });
    const seen = { ...place, entity: "commitment" as const, id, person: "Ana", email: null };
    const ask = async (actor: string, version: number) =>
      addressOf((await api.as("guide").confirming.ask({ ...seen, actor, version })).link);
    const { confirming } = api.as(null);
    const first = await ask(farm.id, 1);
    expect(await confirming.answer({ ...first, ...yes, device })).toEqual({ isConfirmed: false });
    const second = await ask(canteen.id, 2);
    expect(await refusalOf(confirming.preview({ ...second, device }))).toMatchObject({ code: "own-declaration" });
    const other = device.toUpperCase();
    expect(await confirming.answer({ ...second, ...yes, version: 2, device: other })).toEqual({ isConfirmed: true });
  });

  it("lets one account that typed a fact for nobody confirm it by no number of links", async () => {
    const { api, place, farm, canteen } = await withPromise(kind);
    await using _ = api;
    const said = { statement: "Un four", giver: farm.id, receiver: canteen.id };
    const { id } = await api.as("guide").production.commitment.create({ ...place, said });
    const seen = { ...place, entity: "commitment" as const, id, person: "Ana", email: null };
    const ask = (as: string, actor: string, version: number) => api.as(as).confirming.ask({ ...seen, actor, version });
    const own = addressOf((await ask("guide", farm.id, 1)).link);
    expect(await refusalOf(api.as("guide").confirming.preview(own))).toMatchObject({ code: "own-declaration" });
    const first = await ask("pilot", farm.id, 1);
    expect(await api.as(null).confirming.answer({ ...addressOf(first.link), ...yes })).toEqual({ isConfirmed: false });
    const again = addressOf((await ask("pilot", canteen.id, 2)).link);
    expect(await refusalOf(api.as(null).confirming.preview(again))).toMatchObject({ code: "own-declaration" });
    const second = await ask("guide", canteen.id, 2);
    await api.as(null).confirming.answer({ ...addressOf(second.link), ...yes, version: 2 });
    const kept = await api.as("guide").production.commitment.get({ ...place, id });
    expect(kept).toMatchObject({ declaredThrough: "pilot", confirmedThrough: "guide", confirmedBy: canteen.id });
  });

  it("sends a link to a mailbox that is nobody’s on the side that said it, and shows it to nobody else", async () => {
    const mails: { to: string; text: string }[] = [];
    const sendMail = async (mail: (typeof mails)[number]) => void mails.push(mail);
    const { api, place, pilot, promise, ask } = await withPromise(kind, { sendMail });
    await using _ = api;
    await api.database.asOwner((owner) =>
      sql`insert into auth."user" values ('farmer', 'F', 'Farmer@example.org'), ('ally', 'A', 'ally@example.org')`.execute(
        owner,
      ),
    );
    for (const email of ["farmer@example.org", "farmer+two@example.org", "ALLY@example.org"]) {
      expect(await refusalOf(ask("farmer", { email }))).toMatchObject({ code: "own-address" });
    }
    expect(await ask("farmer", { email: "ana@example.org" })).toMatchObject({ link: null, isSent: true });
    expect(mails.map(({ to }) => to)).toEqual(["ana@example.org"]);
    expect(mails[0]?.text).not.toContain("Dix paniers");
    const link = /\S+\/confirmer\/\S+/.exec(mails[0]?.text ?? "")?.[0] ?? null;
    await api.as(null).confirming.answer({ ...addressOf(link), ...yes });
    const { confirmedThrough } = await pilot.production.commitment.get({ ...place, id: promise.id });
    expect(confirmedThrough).toMatch(/^mail-[0-9a-f]{40}$/);
  });

  it("never confirms a text its reader was not shown", async () => {
    const { api, place, promise, ask } = await withPromise(kind);
    await using _ = api;
    const address = addressOf((await ask("guide")).link);
    const change = { ...place, id: promise.id, version: 1, said: { statement: "Mille paniers" } };
    await api.as("farmer").production.commitment.update(change);
    expect(await refusalOf(api.as(null).confirming.answer({ ...address, ...yes }))).toMatchObject({ code: "stale" });
    const shown = await api.as(null).confirming.preview(address);
    expect(shown.sentence.fr).toContain("Mille paniers");
    await api.as(null).confirming.answer({ ...address, ...yes, version: shown.version });
    const kept = await api.as("farmer").production.commitment.get({ ...place, id: promise.id });
    expect(kept).toMatchObject({ statement: "Mille paniers", confirmedThrough: "guide" });
  });

  it("opens nothing once withdrawn or expired, elsewhere, or when whoever made it has left", async () => {
    let now = new Date("2026-03-01T12:00:00Z");
    const { api, place, pilot, ask } = await withPromise(kind, { now: () => now });
    await using _ = api;
    const away = await writeTerritory(api.database);
    const closed = { code: "confirmation-closed" };
    const answerOf = (link: ReturnType<typeof addressOf>) =>
      refusalOf(api.as(null).confirming.answer({ ...link, ...yes }));

    const withdrawn = await ask("guide");
    expect(await refusalOf(api.as("farmer").confirming.withdraw({ ...place, id: withdrawn.id }))).toMatchObject({
      code: "not-found",
    });
    await api.as("guide").confirming.withdraw({ ...place, id: withdrawn.id });
    expect(await answerOf(addressOf(withdrawn.link))).toMatchObject(closed);

    const open = addressOf((await ask("guide")).link);
    expect(await answerOf({ ...open, ...away.place })).toMatchObject(closed);
    expect(await answerOf({ ...open, secret: "a-secret-nobody-was-given" })).toMatchObject(closed);
    now = new Date("2026-03-31T12:00:01Z");
    expect(await answerOf(open)).toMatchObject(closed);

    const left = addressOf((await ask("guide")).link);
    await pilot.people.remove({ ...place, user: "guide" });
    expect(await answerOf(left)).toMatchObject(closed);
  });

  it("keeps « not quite » said by a link, with its words, and confirms nothing", async () => {
    const { api, place, promise, ask } = await withPromise(kind);
    await using _ = api;
    const address = addressOf((await ask("guide")).link);
    const answer = { ...address, version: 1, name: "Ana P.", remark: "Plutôt huit" };
    expect(await refusalOf(api.as(null).confirming.answer({ ...answer, remark: " " }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "remark" }],
    });
    await api.as(null).confirming.answer(answer);
    expect(await api.as("farmer").production.commitment.get({ ...place, id: promise.id })).not.toHaveProperty(
      "confirmedBy",
    );
    const { others, links } = await api.as("farmer").confirming.awaiting(place);
    expect(others[0]?.remarks).toMatchObject([{ person: "Ana P.", text: "Plutôt huit" }]);
    expect(links).toEqual([]);
    expect(await refusalOf(api.as(null).confirming.answer({ ...address, ...yes }))).toMatchObject({
      code: "confirmation-closed",
    });
  });
});

describe.each(engineKinds)("people on %s", (kind) => {
  it("are seen by all who are here, within their ecosystem, and not by visitors of an illustration", async () => {
    const api = await openApi(kind);
    await using _ = api;
    const { place } = await writeTerritory(api.database);
    const { territory, ecosystem } = place;
    await giveRole(api.database, territory, { user: "pilot", role: "pilot" });
    await giveRole(api.database, territory, { user: "observer", role: "observer" });
    const { id: other } = await api.as("pilot").territory.ecosystem.create({ territory, said: { name: "À côté" } });
    await giveRole(api.database, territory, { user: "here", role: "member", ecosystem });
    await giveRole(api.database, territory, { user: "beside", role: "member", ecosystem: other });
    const seenBy = async (as: string) =>
      (await api.as(as).people.list({ territory })).roles.map(({ user }) => user).toSorted();
    expect(await seenBy("observer")).toEqual(["beside", "here", "observer", "pilot"]);
    expect(await seenBy("here")).toEqual(["here", "observer", "pilot"]);
    await api.database.inScope({ territory }, (trx) =>
      sql`update territory set illustration = 'fictional'`.execute(trx),
    );
    expect(await seenBy("passer-by")).toEqual([]);
  });

  it("are removed with all they held, but never the last pilot", async () => {
    const { api, place, pilot, farm } = await withPromise(kind);
    await using _ = api;
    await pilot.people.remove({ ...place, user: "farmer" });
    const { roles, speaks } = await pilot.people.list(place);
    expect([...roles, ...speaks].map(({ user }) => user)).not.toContain("farmer");
    expect(speaks.map(({ actor }) => actor)).toContain(farm.id);
    expect(await refusalOf(pilot.people.remove({ ...place, user: "pilot" }))).toMatchObject({ code: "last-pilot" });
    expect(await refusalOf(pilot.people.remove({ ...place, user: "nobody" }))).toMatchObject({ code: "not-found" });
  });

  it("are invited again by another link, and the former opens nothing", async () => {
    const { api, place, pilot } = await withPromise(kind);
    await using _ = api;
    const { territory } = place;
    const first = await pilot.people.invite({ territory, ecosystem: null, role: "member", actor: null, email: null });
    const second = await pilot.people.renewInvitation({ territory, id: first.id });
    const preview = (link: string) => {
      const [, secret = ""] = (link.split("/").at(-1) ?? "").split(".");
      return api.as(null).people.preview({ territory, secret });
    };
    expect(await refusalOf(preview(first.link))).toMatchObject({ code: "invitation-closed" });
    expect(await preview(second.link)).toMatchObject({ role: "member" });
    await pilot.people.withdrawInvitation({ territory, id: first.id });
    expect(await refusalOf(pilot.people.renewInvitation({ territory, id: first.id }))).toMatchObject({
      code: "not-found",
    });
  });
});
