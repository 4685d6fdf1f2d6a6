import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";

const refused = (code: string) => expect.objectContaining({ message: code });

/** A farm that gave its word to a canteen, each with someone who speaks for it, in a territory with a pilot. */
async function withPromise(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place } = await writeTerritory(api.database);
  const { territory } = place;
  await giveRole(api.database, territory, { user: "pilot", role: "pilot" });
  const pilot = api.as("pilot");
  const create = (name: string) => pilot.territory.actor.create({ territory, said: { name, nature: "company" } });
  const [farm, canteen] = [await create("La Ferme"), await create("La Cantine")];
  await giveRole(api.database, territory, { user: "farmer", role: "member", speaksFor: farm.id });
  await giveRole(api.database, territory, { user: "cook", role: "member", speaksFor: canteen.id });
  const said = { statement: "Dix paniers", giver: farm.id, receiver: canteen.id };
  const promise = await api.as("farmer").production.commitment.create({ ...place, said });
  const seen = { ...place, entity: "commitment" as const, id: promise.id };
  return { api, place, at: { territory }, pilot, farm, canteen, promise, seen };
}

describe.each(engineKinds)("taking back on %s", (kind) => {
  it("gives back to someone all they held, since the same day", async () => {
    const { api, at, pilot, canteen } = await withPromise(kind);
    await using _ = api;
    const before = await pilot.people.list(at);
    const held = before.roles.filter(({ user }) => user === "cook").map(({ id }) => id);
    const speaks = [{ user: "cook", actor: canteen.id }];
    await pilot.people.remove({ ...at, user: "cook" });
    expect(await pilot.people.list(at)).not.toEqual(before);
    await pilot.people.restore({ ...at, roles: held, speaks });
    expect(await pilot.people.list(at)).toEqual(before);
    await expect(pilot.people.restore({ ...at, roles: held, speaks })).rejects.toEqual(refused("not-found"));
    expect(await pilot.people.list(at)).toEqual(before);
  });

  it("gives back nothing at all when part of it cannot be", async () => {
    const { api, at, pilot, canteen } = await withPromise(kind);
    await using _ = api;
    const [role] = (await pilot.people.list(at)).roles.filter(({ user }) => user === "cook");
    await pilot.people.revoke({ ...at, id: role?.id ?? "" });
    const before = await pilot.people.list(at);
    const speaks = [{ user: "cook", actor: canteen.id }];
    await expect(pilot.people.restore({ ...at, roles: [role?.id ?? ""], speaks })).rejects.toEqual(
      refused("not-found"),
    );
    expect(await pilot.people.list(at)).toEqual(before);
    const again = { ...at, user: "cook", role: "observer", ecosystem: null } as const;
    await pilot.people.grant(again);
    await expect(pilot.people.restore({ ...at, roles: [role?.id ?? ""], speaks: [] })).rejects.toEqual(
      refused("not-found"),
    );
  });

  it("says which role was given, so that it can be taken back", async () => {
    const { api, at, place, pilot } = await withPromise(kind);
    await using _ = api;
    const before = await pilot.people.list(at);
    const asked = { ...at, user: "cook", role: "facilitator", ecosystem: place.ecosystem } as const;
    const { id } = await pilot.people.grant(asked);
    await pilot.people.revoke({ ...at, id });
    expect(await pilot.people.list(at)).toEqual(before);
  });

  it("opens again the same link of an invitation that was withdrawn", async () => {
    const { api, at, pilot } = await withPromise(kind);
    await using _ = api;
    const asked = { ...at, ecosystem: null, role: "observer", actor: null, email: null } as const;
    const { id, link } = await pilot.people.invite(asked);
    const secret = link.split(".").at(-1) ?? "";
    await expect(pilot.people.reopenInvitation({ ...at, id })).rejects.toEqual(refused("not-found"));
    await pilot.people.withdrawInvitation({ ...at, id });
    await expect(api.as("guest").people.preview({ ...at, secret })).rejects.toEqual(refused("invitation-closed"));
    await pilot.people.reopenInvitation({ ...at, id });
    expect(await api.as("guest").people.accept({ ...at, secret })).toMatchObject({ role: "observer" });
    await expect(pilot.people.reopenInvitation({ ...at, id })).rejects.toEqual(refused("not-found"));
  });

  it("takes back one’s own yes, and nobody else’s, as long as nothing was written since", async () => {
    const { api, place, seen, promise } = await withPromise(kind);
    await using _ = api;
    const { takeBack } = api.as("cook").confirming;
    await expect(takeBack({ ...seen, version: 1 })).rejects.toEqual(refused("stale"));
    await api.as("cook").record.confirm({ ...seen, version: 1 });
    await expect(api.as("farmer").confirming.takeBack({ ...seen, version: 2 })).rejects.toEqual(refused("not-found"));
    await expect(takeBack({ ...seen, version: 1 })).rejects.toEqual(refused("stale"));
    const { id: _id, version: _version, updatedAt: _at, updatedBy: _by, ...before } = promise;
    expect(await takeBack({ ...seen, version: 2 })).toMatchObject({ ...before, version: 3 });
    const now = await api.as("cook").production.commitment.get({ ...place, id: promise.id });
    expect(now.confirmedBy).toBeUndefined();
    await expect(takeBack({ ...seen, version: 3 })).rejects.toEqual(refused("stale"));
    expect((await api.as("cook").confirming.awaiting(place)).mine.map(({ id }) => id)).toContain(promise.id);
  });

  it("keeps a yes taken back from standing again when the same words come back", async () => {
    const { api, place, seen, promise } = await withPromise(kind);
    await using _ = api;
    await api.as("cook").record.confirm({ ...seen, version: 1 });
    await api.as("cook").confirming.takeBack({ ...seen, version: 2 });
    const change = (version: number, statement: string) =>
      api.as("farmer").production.commitment.update({ ...place, id: promise.id, version, said: { statement } });
    await change(3, "Huit paniers");
    expect((await change(4, "Dix paniers")).confirmedBy).toBeUndefined();
  });

  it("takes back one’s own remark, and opens again a link to confirm", async () => {
    const { api, place, seen, promise, canteen } = await withPromise(kind);
    await using _ = api;
    const remarks = async () =>
      (await api.as("farmer").confirming.awaiting(place)).others.find(({ id }) => id === promise.id)?.remarks;
    const { id } = await api.as("cook").confirming.remark({ ...seen, version: 1, text: "Plutôt huit" });
    await expect(api.as("farmer").confirming.takeBackRemark({ ...place, id })).rejects.toEqual(refused("not-found"));
    expect(await remarks()).toHaveLength(1);
    await api.as("cook").confirming.takeBackRemark({ ...place, id });
    expect(await remarks()).toEqual([]);

    const asked = { ...seen, version: 1, actor: canteen.id, person: "Ana", email: null };
    const link = await api.as("pilot").confirming.ask(asked);
    const secret = link.link?.split(".").at(-1) ?? "";
    await api.as("pilot").confirming.withdraw({ ...place, id: link.id });
    await expect(api.as(null).confirming.preview({ ...place, secret })).rejects.toEqual(refused("confirmation-closed"));
    await api.as("pilot").confirming.reopen({ ...place, id: link.id });
    expect(await api.as(null).confirming.preview({ ...place, secret })).toMatchObject({ person: "Ana" });
  });
});
