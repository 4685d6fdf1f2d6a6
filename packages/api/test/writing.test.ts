import { findAccess, listRoles } from "@bassin/db";
import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { RefusedRequest } from "../src/errors/refusal.ts";
import { everything, giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

async function refusalOf(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => "answered",
    (thrown: unknown) => thrown,
  );
  return formatted(error);
}

async function withPilot(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const territory = await writeTerritory(api.database);
  await giveRole(api.database, territory.place.territory, { user: "pilot", role: "pilot" });
  return { api, ...territory, pilot: api.as("pilot") };
}

describe.each(engineKinds)("writing on %s", (kind) => {
  it("refuses bad input field by field, in both languages, and writes nothing", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const before = await everything(api.database, [place]);
    const said = { title: " ", lifeFunctions: ["walking"], ecological: "x".repeat(10_001), colour: "green" };
    const refusal = await refusalOf(pilot.aim.stake.create({ ...place, said } as never));
    expect(refusal?.code).toBe("invalid");
    expect(refusal?.fields).toEqual([
      { path: "said.title", message: { fr: "À remplir.", en: "Please fill this in." } },
      {
        path: "said.lifeFunctions.0",
        message: { fr: "Choisissez une des valeurs proposées.", en: "Choose one of the proposed values." },
      },
      {
        path: "said.ecological",
        message: { fr: "Trop long : raccourcissez un peu.", en: "Too long: please shorten it a little." },
      },
      { path: "said.colour", message: { fr: "Ce champ n’existe pas.", en: "This field does not exist." } },
    ]);
    expect(await everything(api.database, [place])).toBe(before);
  });

  it("refuses what contradicts itself or names what is not there, by its field", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    const actor = written.actors[0]?.id ?? "";
    const alone = await refusalOf(
      pilot.production.commitment.create({
        ...place,
        said: { statement: "Prêter la salle", giver: actor, receiver: actor },
      }),
    );
    expect(alone).toMatchObject({ code: "invalid", fields: [{ path: "receiver" }] });
    const ghost = await refusalOf(
      pilot.production.mandate.create({ ...place, said: { role: "integrator", actor: place.territory } }),
    );
    expect(ghost).toMatchObject({ code: "unknown-reference", fields: [{ path: "actor" }] });
  });

  it("answers a stale change with the record as it is now", async () => {
    const { api, pilot, place, facts } = await withPilot(kind);
    await using _ = api;
    const id = facts.stakes[0]?.id ?? "";
    await pilot.aim.stake.update({ ...place, id, version: 1, said: { title: "Premier" } });
    const refusal = await refusalOf(pilot.aim.stake.update({ ...place, id, version: 1, said: { title: "Second" } }));
    expect(refusal).toMatchObject({ code: "stale", current: { title: "Premier", version: 2 } });
  });

  it("keeps what one side declared until someone of the other side, through another account, confirms it", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const [farm, canteen] = await Promise.all(
      ["La ferme", "La cantine"].map((name) =>
        pilot.territory.actor.create({ ...place, said: { name, nature: "company" } }),
      ),
    );
    const { territory } = place;
    await giveRole(api.database, territory, { user: "farmer", role: "member", speaksFor: farm?.id ?? "" });
    await giveRole(api.database, territory, { user: "cook", role: "member", speaksFor: canteen?.id ?? "" });
    const said = { statement: "Livrer des légumes", giver: farm?.id ?? "", receiver: canteen?.id ?? "" };
    const promise = await api.as("farmer").production.commitment.create({ ...place, said });
    expect(promise).toMatchObject({ declaredBy: farm?.id, declaredThrough: "farmer" });

    const confirm = (as: string, version = 1) =>
      api.as(as).record.confirm({ ...place, entity: "commitment", id: promise.id, version });
    expect(await refusalOf(confirm("farmer"))).toMatchObject({ code: "own-declaration" });
    expect(await refusalOf(confirm("pilot"))).toMatchObject({ code: "not-the-other-side" });
    expect(await confirm("cook")).toMatchObject({ confirmedBy: canteen?.id, confirmedThrough: "cook", version: 2 });
    expect(await refusalOf(confirm("cook", 2))).toMatchObject({ code: "already-confirmed" });

    const id = promise.id;
    const noted = await api
      .as("farmer")
      .production.commitment.update({ ...place, id, version: 2, said: { source: "Réunion" } });
    expect(noted).toMatchObject({ confirmedBy: canteen?.id });
    const changed = await api
      .as("farmer")
      .production.commitment.update({ ...place, id, version: 3, said: { quantity: "2 t" } });
    expect(changed).not.toHaveProperty("confirmedBy");
    expect(await confirm("cook", 4)).toMatchObject({ confirmedBy: canteen?.id });

    const write = (version: number, change: { quantity?: string; until?: string | null }) =>
      api.as("farmer").production.commitment.update({ ...place, id, version, said: change });
    const otherwise = await write(5, { quantity: "3 t" });
    expect(otherwise).not.toHaveProperty("confirmedBy");
    const again = await write(6, { quantity: "2 t" });
    expect(again, "the very words that were confirmed").toMatchObject({
      declaredThrough: "farmer",
      confirmedBy: canteen?.id,
      confirmedThrough: "cook",
    });
    await write(7, { until: "2026-01" });
    expect(await write(8, { until: null }), "the ending is taken back").toMatchObject({ confirmedBy: canteen?.id });
    expect(await write(9, { quantity: "4 t", until: "2026-01" })).not.toHaveProperty("confirmedBy");
  });

  it("opens a territory from communes and zones of today, and refuses codes nobody bears", async () => {
    const { api } = await withPilot(kind);
    await using _ = api;
    const operator = api.as("operator", true);
    const opened = await operator.territory.create({
      said: { name: "Autour de Luchon" },
      perimeter: { communes: ["31042", "31404", "31042"], zones: [] },
    });
    expect(opened.communes).toEqual(["31042", "31404"]);
    const got = await operator.territory.get({ territory: opened.id });
    expect(got.grants).toEqual([{ role: "pilot", territory: opened.id, ecosystem: null }]);
    const refusal = await refusalOf(
      operator.territory.create({ said: { name: "Nulle part" }, perimeter: { communes: ["99999"], zones: [] } }),
    );
    expect(refusal).toMatchObject({ code: "unknown-commune", fields: [{ path: "communes" }] });
    expect((await operator.territory.list()).map(({ name }) => name)).toEqual(["Autour de Luchon"]);
  });

  it("lets someone in by a link, once, with its role and its actor; a withdrawn link stays shut", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    const { territory } = place;
    const actor = written.actors[0]?.id ?? "";
    const invite = () => pilot.people.invite({ territory, ecosystem: null, role: "member", actor, email: null });
    const { link } = await invite();
    const secret = link.split(".").at(-1) ?? "";
    const anyone = api.as(null);
    expect(await anyone.people.preview({ territory, secret })).toEqual({
      territory: (await pilot.territory.get({ territory })).territory.name,
      role: "member",
      email: null,
      actor: written.actors[0]?.name,
    });
    const guest = api.as("guest");
    expect(await guest.people.accept({ territory, secret })).toEqual({ territory, ecosystem: null, role: "member" });
    expect((await guest.territory.get({ territory })).speaksFor).toEqual([actor]);
    expect(await refusalOf(api.as("other").people.accept({ territory, secret }))).toMatchObject({
      code: "invitation-closed",
    });

    expect(await refusalOf(anyone.people.preview({ territory, secret }))).toMatchObject({ code: "invitation-closed" });

    const second = await invite();
    await pilot.people.withdrawInvitation({ territory, id: second.id });
    const shut = second.link.split(".").at(-1) ?? "";
    expect(await refusalOf(api.as("other").people.accept({ territory, secret: shut }))).toMatchObject({
      code: "invitation-closed",
    });
    expect(JSON.stringify(await pilot.people.invitations({ territory }))).not.toContain(secret);
  });

  it("keeps one pilot in every territory", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const { roles } = await pilot.people.list(place);
    const refusal = await refusalOf(pilot.people.revoke({ territory: place.territory, id: roles[0]?.id ?? "" }));
    expect(refusal).toMatchObject({ code: "last-pilot" });
    expect((await pilot.people.list(place)).roles).toEqual(roles);
  });

  it("leaves words said in a reflexive space to its participants, whoever pilots", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    await giveRole(api.database, place.territory, { user: "member", role: "member" });
    const member = api.as("member");
    const said = { name: "Entre nous", rhythmInDays: 30, actors: [written.actors[0]?.id ?? ""] };
    const space = (await member.governance.reflexiveSpace.create({ ...place, said })).id;
    const session = (await member.governance.reflexiveSession.create({ ...place, said: { space, on: "2026-10-01" } }))
      .id;
    const word = await member.reflexive.speak({ ...place, space, session, text: "Je suis fatigué de porter seul" });
    expect(await member.reflexive.words({ ...place, space, session })).toMatchObject([
      { text: "Je suis fatigué de porter seul" },
    ]);
    expect(await refusalOf(pilot.reflexive.words({ ...place, space, session }))).toMatchObject({ code: "not-found" });
    expect(JSON.stringify(await pilot.territory.export(place))).not.toContain("fatigué");
    expect(JSON.stringify(await pilot.record.journal({ ...place, limit: 200 }))).not.toContain("fatigué");
    await member.reflexive.withdraw({ ...place, space, word: word.id });
    expect(await member.reflexive.words({ ...place, space, session })).toEqual([]);
  });

  it("leaves words to who said them: no session, space or neighbour takes them away, and leaving keeps the right to withdraw", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    for (const user of ["ann", "bob"]) await giveRole(api.database, place.territory, { user, role: "member" });
    const [ann, bob] = [api.as("ann"), api.as("bob")];
    const said = { name: "Cercle", rhythmInDays: 30, actors: [written.actors[0]?.id ?? ""] };
    const { id: space } = await ann.governance.reflexiveSpace.create({ ...place, said });
    const held = await ann.governance.reflexiveSession.create({ ...place, said: { space, on: "2026-10-01" } });
    await ann.reflexive.changeCircle({ ...place, space, participants: ["ann", "bob"] });
    const word = await ann.reflexive.speak({ ...place, space, session: held.id, text: "Je doute" });

    const removed = pilot.governance.reflexiveSession.remove({ ...place, id: held.id, version: 1 });
    expect(await refusalOf(removed)).toMatchObject({ code: "still-used" });
    const excluded = bob.reflexive.changeCircle({ ...place, space, participants: ["bob"] });
    expect(await refusalOf(excluded)).toMatchObject({ code: "not-allowed" });
    await ann.reflexive.changeCircle({ ...place, space, participants: ["bob"] });
    expect(await refusalOf(bob.reflexive.withdraw({ ...place, space, word: word.id }))).toMatchObject({
      code: "not-found",
    });
    await ann.reflexive.withdraw({ ...place, space, word: word.id });
    expect(await bob.reflexive.words({ ...place, space, session: held.id })).toEqual([]);
  });

  it("takes no role away by a link, and tells the journal who was let in and may speak for whom", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    const { territory } = place;
    const actor = written.actors[0]?.id ?? "";
    const { link } = await pilot.people.invite({ territory, ecosystem: null, role: "observer", actor, email: null });
    await pilot.people.accept({ territory, secret: link.split(".").at(-1) ?? "" });
    expect((await pilot.people.list(place)).roles).toMatchObject([{ user: "pilot", role: "pilot" }]);
    const told = (await pilot.record.journal({ ...place, limit: 20 })).map(
      ({ entity, action }) => `${entity} ${action}`,
    );
    expect(told.slice(0, 3)).toEqual(["invitation confirm", "speaksFor create", "invitation create"]);
  });

  it("does not count as confirmed what a single side stood behind, whoever typed it", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const create = (name: string) => pilot.territory.actor.create({ ...place, said: { name, nature: "company" } });
    const [giver, receiver] = [await create("La ferme"), await create("La cantine")];
    await giveRole(api.database, place.territory, { user: "farmer", role: "member", speaksFor: giver.id });
    await giveRole(api.database, place.territory, { user: "cook", role: "member", speaksFor: receiver.id });
    const said = { statement: "Livrer", giver: giver.id, receiver: receiver.id };
    const { id } = await pilot.production.commitment.create({ ...place, said });
    const first = await api.as("farmer").record.confirm({ ...place, entity: "commitment", id, version: 1 });
    expect(first).toMatchObject({ declaredBy: giver.id, declaredThrough: "farmer" });
    expect(first).not.toHaveProperty("confirmedBy");
    const second = await api.as("cook").record.confirm({ ...place, entity: "commitment", id, version: 2 });
    expect(second).toMatchObject({ confirmedBy: receiver.id, confirmedThrough: "cook" });
  });

  it("refuses, rather than fails, when the other end of something is not there or still needed", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    const ghost = "00000000-0000-7000-8000-000000000000";
    const { territory } = place;
    const granted = pilot.people.grant({ territory, user: "someone", role: "member", ecosystem: ghost });
    expect(await refusalOf(granted)).toMatchObject({ code: "unknown-reference" });
    const spoken = pilot.people.letSpeakFor({ territory, user: "someone", actor: ghost });
    expect(await refusalOf(spoken)).toMatchObject({ code: "unknown-reference" });
    const alone = await pilot.territory.actor.create({ ...place, said: { name: "Seule", nature: "other" } });
    await pilot.people.letSpeakFor({ territory, user: "someone", actor: alone.id });
    const removed = pilot.territory.actor.remove({ territory, id: alone.id, version: 1 });
    expect(await refusalOf(removed)).toMatchObject({ code: "still-used" });
    const loud = { territory: territory.toUpperCase(), id: (written.actors[0]?.id ?? "").toUpperCase() };
    expect(await pilot.territory.actor.get(loud)).toMatchObject({ id: written.actors[0]?.id });
  });

  it("reaches nothing of a territory before the role there is known", async () => {
    const { api, place } = await withPilot(kind);
    await using _ = api;
    const rows = await api.database.inScope({ user: "stranger" }, async (trx) => {
      const access = await findAccess(trx, { user: "stranger", ...place });
      return { access, roles: await listRoles(trx, place.territory) };
    });
    expect(rows).toEqual({ access: undefined, roles: [] });
  });

  it("says nothing of an unexpected failure but that it happened", async () => {
    const { api, place } = await withPilot(kind);
    await api.database.close();
    const error: unknown = await api
      .as("pilot")
      .aim.stake.list(place)
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(RefusedRequest);
    expect(formatted(error)).toBeNull();
  });
});
