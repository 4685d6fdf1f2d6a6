import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { type Api, giveRole, openApi, writeTerritory } from "./api-bench.ts";

/** A territory with a pilot, a member, and an open invitation. */
async function pilotedTerritory(api: Api) {
  const { written, facts, place } = await writeTerritory(api.database);
  const { territory } = place;
  await giveRole(api.database, territory, { user: "pilot", role: "pilot" });
  await giveRole(api.database, territory, { user: "member", role: "member" });
  const asked = { territory, ecosystem: null, role: "observer", actor: null, email: null } as const;
  const { link } = await api.as("pilot").people.invite(asked);
  return {
    place,
    at: { territory },
    names: { territory: written.territory.name, ecosystem: facts.ecosystem.name },
    secret: link.split(".").at(-1) ?? "",
  };
}

const refused = (code: string) => expect.objectContaining({ message: code });

describe.each(engineKinds)("closing on %s", (kind) => {
  it("says all that would go with a territory, and with an ecosystem", async () => {
    await using api = await openApi(kind);
    const { place, at, names } = await pilotedTerritory(api);
    const whole = await api.as("pilot").territory.closing.contents(at);
    expect(whole).toMatchObject({
      name: names.territory,
      ecosystems: [names.ecosystem],
      closedEcosystems: 0,
      people: 2,
      counts: { commitment: 1, reflexiveSession: 1 },
    });
    expect(whole.counts.actor).toBe(1);
    const one = await api.as("pilot").territory.ecosystem.closing.contents(place);
    expect(one).toMatchObject({ name: names.ecosystem, people: 0, counts: { commitment: 1 } });
    expect(one.counts.actor).toBeUndefined();
  });

  it("closes a territory to all at once, keeps its name in the list, and gives it back as it was", async () => {
    await using api = await openApi(kind);
    const { place, at, names, secret } = await pilotedTerritory(api);
    const before = await api.as("member").territory.ecosystem.read(place);
    await expect(api.as("pilot").territory.closing.close({ ...at, name: "Autre" })).rejects.toEqual(refused("invalid"));
    await api.as("pilot").territory.closing.close({ ...at, name: ` ${names.territory.toUpperCase()} ` });

    for (const user of ["pilot", "member"]) {
      const { territory } = api.as(user);
      await expect(territory.get(at)).rejects.toEqual(refused("closed"));
      await expect(territory.ecosystem.read(place)).rejects.toEqual(refused("closed"));
      expect(await territory.list()).toEqual([]);
      expect(await territory.closing.list()).toMatchObject([
        { territory: at.territory, territoryName: names.territory, ecosystem: null, isPilot: user === "pilot" },
      ]);
    }
    expect(await api.as("stranger").territory.closing.list()).toEqual([]);
    const link = { territory: at.territory, secret };
    await expect(api.as(null).people.preview(link)).rejects.toEqual(refused("invitation-closed"));
    await expect(api.as("guest").people.accept(link)).rejects.toEqual(refused("invitation-closed"));
    await expect(api.as("pilot").territory.ecosystem.closing.reopen(place)).rejects.toEqual(refused("closed"));
    await expect(api.as("member").territory.closing.reopen(at)).rejects.toEqual(refused("not-allowed"));

    await api.as("pilot").territory.closing.reopen(at);
    expect(await api.as("member").territory.ecosystem.read(place)).toEqual({ ...before, cursor: expect.any(String) });
    expect(await api.as("guest").people.accept(link)).toMatchObject({ role: "observer" });
    const { entries } = await api.as("pilot").trajectory.journal.ofTerritory({ ...at, limit: 10, about: "settings" });
    expect(entries.slice(0, 2)).toMatchObject([
      { entity: "territory", action: "update", changes: [{ field: "closed", before: true, after: false }] },
      { entity: "territory", action: "update", changes: [{ field: "closed", before: false, after: true }] },
    ]);
  });

  it("closes an ecosystem alone; the rest of the territory goes on", async () => {
    await using api = await openApi(kind);
    const { place, at, names } = await pilotedTerritory(api);
    await api.as("pilot").territory.ecosystem.closing.close({ ...place, name: names.ecosystem });
    await expect(api.as("member").territory.ecosystem.read(place)).rejects.toEqual(refused("closed"));
    expect(await api.as("member").territory.list()).toMatchObject([{ id: at.territory, ecosystems: [] }]);
    expect(await api.as("member").territory.closing.list()).toMatchObject([{ ecosystem: place.ecosystem }]);
    expect((await api.as("pilot").territory.closing.contents(at)).closedEcosystems).toBe(1);
    expect((await api.as("pilot").territory.export(at)).ecosystems).toEqual([]);
    await api.as("pilot").territory.ecosystem.closing.reopen(place);
    expect(await api.as("member").territory.ecosystem.read(place)).toMatchObject({ commitments: [{}] });
  });

  it("erases for good what was closed, once its name was typed again, and never what is open", async () => {
    await using api = await openApi(kind);
    const { place, at, names } = await pilotedTerritory(api);
    const { closing } = api.as("pilot").territory;
    const ofEcosystem = api.as("pilot").territory.ecosystem.closing;
    await expect(closing.erase({ ...at, name: names.territory })).rejects.toEqual(refused("still-open"));
    await ofEcosystem.close({ ...place, name: names.ecosystem });
    await expect(ofEcosystem.erase({ ...place, name: "Autre" })).rejects.toEqual(refused("invalid"));
    await ofEcosystem.erase({ ...place, name: names.ecosystem });
    await expect(ofEcosystem.reopen(place)).rejects.toEqual(refused("not-found"));
    const { entries } = await api.as("pilot").trajectory.journal.ofTerritory({ ...at, limit: 1 });
    expect(entries).toMatchObject([{ entity: "ecosystem", action: "remove", by: "pilot", title: null, changes: [] }]);

    await closing.close({ ...at, name: names.territory });
    await closing.erase({ ...at, name: names.territory });
    expect(await closing.list()).toEqual([]);
    await expect(closing.reopen(at)).rejects.toEqual(refused("not-found"));
  });
});
