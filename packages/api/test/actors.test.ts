import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { everything, giveRole, openApi, writeNeighbour, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

async function refusalOf(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => "answered",
    (thrown: unknown) => thrown,
  );
  return formatted(error);
}

async function open(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place, facts, written } = await writeTerritory(api.database);
  await giveRole(api.database, place.territory, { user: "pilot", role: "pilot" });
  await api.database.asOwner((owner) =>
    sql`insert into auth."user" (id, name, email) values ('pilot', 'Ana Pilote', 'ana@example.org')`.execute(owner),
  );
  return { api, place, facts, written, pilot: api.as("pilot") };
}

const line = (name: string, more: object = {}) => ({
  said: { name, nature: "association" as const, ...more },
  roles: [],
});

describe.each(engineKinds)("a list of actors on %s", (kind) => {
  it("is written whole, noticed in the ecosystem with its roles, told by the journal, and undone whole", async () => {
    const { api, place, pilot } = await open(kind);
    await using _ = api;
    const { id: known } = await pilot.territory.actor.create({ ...place, said: { name: "Déjà là", nature: "other" } });
    const before = await pilot.actors.directory(place);
    const created = await pilot.actors.import({
      ...place,
      lines: [
        { ...line("Épicerie du Pont", { siren: "356000000", commune: "31042" }), roles: ["distributor"] },
        line("Les Amis du Marché", { collective: true }),
      ],
      known: [{ actor: known, roles: [] }],
    });
    expect(created.actors).toHaveLength(2);
    const after = await pilot.actors.directory(place);
    expect(after.actors.slice(-2)).toMatchObject([
      { id: created.actors[0], name: "Épicerie du Pont", siren: "356000000", version: 1, createdBy: "pilot" },
      { name: "Les Amis du Marché", collective: true },
    ]);
    const facts = await pilot.territory.ecosystem.read(place);
    expect(facts.participations.find(({ actor }) => actor === created.actors[0])).toMatchObject({
      steps: [{ status: "identified" }],
      roles: [{ role: "distributor" }],
    });
    expect(after.ecosystems.find(({ id }) => id === place.ecosystem)?.actors).toEqual(
      expect.arrayContaining([...created.actors, known]),
    );
    const journal = await pilot.trajectory.journal.ofTerritory({ ...place, limit: 2 });
    expect(journal.entries.map(({ title, action }) => [title, action])).toEqual([
      ["Les Amis du Marché", "create"],
      ["Épicerie du Pont", "create"],
    ]);
    expect(journal.people).toEqual([{ account: "pilot", name: "Ana Pilote" }]);
    await pilot.actors.undoImport({ ...place, ...created });
    expect(await pilot.actors.directory(place)).toEqual(before);
  });

  it("is refused whole when one line is already there, told twice or in no commune; nothing is written", async () => {
    const { api, place, pilot, written } = await open(kind);
    await using _ = api;
    const before = await everything(api.database, [place]);
    const there = written.actors[0]?.name.toUpperCase() ?? "";
    const lines = [line("Neuf"), line(there), line("neuf (association)"), line("Ailleurs", { commune: "31999" })];
    const refusal = await refusalOf(pilot.actors.import({ ...place, lines, known: [] }));
    expect(refusal?.code).toBe("invalid");
    expect(refusal?.fields?.map(({ path }) => path)).toEqual([
      "lines.1.said.name",
      "lines.2.said.name",
      "lines.3.said.commune",
    ]);
    const wrong = await refusalOf(
      pilot.actors.import({ ...place, lines: [line("x", { siren: "552081318" })], known: [] }),
    );
    expect(wrong?.fields).toMatchObject([{ path: "lines.0.said.siren" }]);
    const lost = await refusalOf(
      pilot.actors.import({ ...place, lines: [line("Neuf")], known: [{ actor: place.territory, roles: [] }] }),
    );
    expect(lost?.code).toBe("unknown-reference");
    expect(await everything(api.database, [place])).toBe(before);
  });

  it("is not undone once somebody touched it or leans on it", async () => {
    const { api, place, pilot } = await open(kind);
    await using _ = api;
    const { territory } = place;
    const created = await pilot.actors.import({ territory, lines: [line("Un"), line("Deux")], known: [] });
    const [id = ""] = created.actors;
    await pilot.aim.actorPosition.create({ ...place, said: { actor: id, atStake: "Ses débouchés" } });
    expect((await refusalOf(pilot.actors.undoImport({ territory, ...created })))?.code).toBe("still-used");
    expect(await pilot.actors.dependents({ territory, id })).toMatchObject({
      facts: [{ entity: "actorPosition", label: "Un" }],
      speakers: 0,
    });
    await pilot.territory.actor.update({ territory, id, version: 1, said: { website: "https://un.example.org" } });
    expect((await refusalOf(pilot.actors.undoImport({ territory, ...created })))?.code).toBe("stale");
    expect((await pilot.actors.directory({ territory })).actors.slice(-2)).toHaveLength(2);
  });

  it("of two thousand lines is written and undone in a few seconds", async () => {
    const { api, place, pilot } = await open(kind);
    await using _ = api;
    const lines = Array.from({ length: 2000 }, (_, at) => line(`Acteur numéro ${at}`));
    const start = Date.now();
    const created = await pilot.actors.import({ ...place, lines, known: [] });
    await pilot.actors.undoImport({ ...place, ...created });
    expect(created.participations).toHaveLength(2000);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it("shows and notices nothing in an ecosystem one may not read", async () => {
    const { api, place, pilot } = await open(kind);
    await using _ = api;
    const neighbour = await writeNeighbour(api.database, place.territory);
    await giveRole(api.database, place.territory, { user: "next", role: "pilot", ecosystem: neighbour.ecosystem });
    const next = api.as("next");
    const seen = await next.actors.directory(place);
    expect(seen.ecosystems.map(({ id }) => id)).toEqual([neighbour.ecosystem]);
    const [actor] = seen.actors;
    expect((await next.actors.dependents({ ...place, id: actor?.id ?? "" })).facts).toEqual([]);
    const list = { ...place, lines: [line("Neuf")], known: [] };
    expect((await refusalOf(next.actors.import(list)))?.code).toBe("not-found");
    const back = { ...place, actors: [], participations: [] };
    expect((await refusalOf(next.actors.undoImport(back)))?.code).toBe("not-allowed");
    expect((await pilot.actors.directory(place)).ecosystems).toHaveLength(2);
  });
});

describe.each(engineKinds)("the journal told to people on %s", (kind) => {
  it("says each field before and after, with the names of things, removed ones too", async () => {
    const { api, place, pilot, facts } = await open(kind);
    await using _ = api;
    const ferme = await pilot.territory.actor.create({ ...place, said: { name: "La Ferme", nature: "company" } });
    const halle = await pilot.territory.actor.create({ ...place, said: { name: "La Halle", nature: "company" } });
    const mandate = await pilot.production.mandate.create({ ...place, said: { role: "carrying", actor: ferme.id } });
    await pilot.production.mandate.update({
      ...place,
      id: mandate.id,
      version: 1,
      said: { actor: halle.id, since: "2024-03" },
    });
    const page = await pilot.trajectory.journal.ofEcosystem({ ...place, record: mandate.id, limit: 1 });
    expect(page.entries).toMatchObject([
      {
        entity: "mandate",
        action: "update",
        by: "pilot",
        title: "carrying",
        changes: [
          { field: "actor", before: ferme.id, after: halle.id },
          { field: "since", before: null, after: "2024-03" },
        ],
        names: { [ferme.id]: "La Ferme", [halle.id]: "La Halle" },
      },
    ]);
    await pilot.territory.actor.remove({ ...place, id: ferme.id, version: 1 });
    const later = await pilot.trajectory.journal.ofEcosystem({ ...place, record: mandate.id, limit: 1 });
    expect(later.entries[0]?.names[ferme.id]).toBe("La Ferme");
    expect(facts.mandates.length).toBeGreaterThan(0);
  });

  it("comes page after page, each entry once, and by person, kind and period", async () => {
    const { api, place, pilot } = await open(kind);
    await using _ = api;
    for (const title of ["un", "deux", "trois"]) {
      await pilot.aim.stake.create({ ...place, said: { title, lifeFunctions: ["food"] } });
    }
    const seen: (string | null)[] = [];
    let before: string | undefined;
    do {
      const page = await pilot.trajectory.journal.ofEcosystem({
        ...place,
        by: "pilot",
        about: "aim",
        limit: 2,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...page.entries.map(({ title }) => title));
      before = page.next ?? undefined;
    } while (before !== undefined);
    expect(seen).toEqual(["trois", "deux", "un"]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await pilot.trajectory.journal.ofEcosystem({ ...place, from: tomorrow, limit: 5 })).entries).toEqual([]);
    expect(
      (await pilot.trajectory.journal.ofEcosystem({ ...place, until: tomorrow, actions: ["remove"], limit: 5 }))
        .entries,
    ).toEqual([]);
    expect(await pilot.trajectory.journal.writersInEcosystem(place)).toEqual([
      { account: "pilot", name: "Ana Pilote" },
    ]);
  });

  it("never holds the words of a reflexive session", async () => {
    const { api, place, pilot, written } = await open(kind);
    await using _ = api;
    const space = await pilot.governance.reflexiveSpace.create({
      ...place,
      said: { name: "Le cercle", rhythmInDays: 30, actors: [written.actors[0]?.id ?? ""] },
    });
    const session = await pilot.governance.reflexiveSession.create({
      ...place,
      said: { space: space.id, on: "2026-01-10" },
    });
    await pilot.reflexive.speak({ ...place, space: space.id, session: session.id, text: "Un mot gardé entre nous" });
    const { entries } = await pilot.trajectory.journal.ofEcosystem({ ...place, limit: 100 });
    expect(entries.map(({ entity }) => entity)).toContain("reflexiveSession");
    expect(JSON.stringify(entries)).not.toContain("gardé entre nous");
  });
});
