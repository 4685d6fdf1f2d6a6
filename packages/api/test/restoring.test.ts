import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { everything, giveRole, openApi, writeTerritory } from "./api-bench.ts";
import { formatted } from "./formatted.ts";

const refusalOf = async (answer: Promise<unknown>) =>
  formatted(
    await answer.then(
      () => "answered",
      (thrown: unknown) => thrown,
    ),
  );

async function withPilot(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const territory = await writeTerritory(api.database);
  await giveRole(api.database, territory.place.territory, { user: "pilot", role: "pilot" });
  return { api, ...territory, pilot: api.as("pilot") };
}

/** What of a record does not tell when it was last touched. */
const lasting = ({ version: _, updatedAt: __, updatedBy: ___, ...rest }: Record<string, unknown>) => rest;

describe.each(engineKinds)("what was removed, on %s", (kind) => {
  it("comes back with its identifier, its lists, the next version, and who had confirmed it", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const name = (one: string) =>
      pilot.territory.actor.create({ ...place, said: { name: one, nature: "company" } }).then(({ id }) => id);
    const [giver, receiver] = [await name("La ferme"), await name("La cantine")];
    await giveRole(api.database, place.territory, { user: "farmer", role: "member", speaksFor: giver });
    await giveRole(api.database, place.territory, { user: "cook", role: "member", speaksFor: receiver });
    const said = { statement: "Livrer des légumes", giver, receiver };
    const { id } = await api.as("farmer").production.commitment.create({ ...place, said });
    const at = { ...place, entity: "commitment", id } as const;
    const before = await api.as("cook").record.confirm({ ...at, version: 1 });
    await pilot.production.commitment.remove({ ...place, id, version: 2 });
    const [after] = await pilot.record.writeTogether({ ...place, writes: [{ action: "restore", ...at }] });
    expect(after).toMatchObject({
      id,
      version: 3,
      confirmedBy: receiver,
      confirmedThrough: "cook",
      updatedBy: "pilot",
    });
    expect(lasting({ ...after })).toEqual(lasting({ ...before }));
    const told = await pilot.record.journal({ ...place, record: id, limit: 10 });
    expect(told.map(({ action }) => action)).toEqual(["create", "remove", "confirm", "create"]);
  });

  it("stays away when what it was attached to is gone, and says so; both come back in their order", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const solution = await pilot.solution.solution.create({
      ...place,
      said: { name: "La tournée", stage: "draft", stakes: [] },
    });
    const said = { solution: solution.id, name: "Un camion", kind: "good", necessity: "necessary" } as const;
    const component = await pilot.solution.component.create({ ...place, said });
    await pilot.solution.component.remove({ ...place, id: component.id, version: 1 });
    await pilot.solution.solution.remove({ ...place, id: solution.id, version: 1 });
    const bring = (entity: "component" | "solution", id: string) => ({ action: "restore", entity, id }) as const;
    const alone = { ...place, writes: [bring("component", component.id)] };
    const refusal = await refusalOf(pilot.record.writeTogether(alone));
    expect(refusal).toMatchObject({ code: "unknown-reference", fields: [{ path: "solution" }] });
    expect(refusal?.fields?.[0]?.message.fr).toContain("Remettez-le d’abord");
    const writes = [bring("solution", solution.id), bring("component", component.id)];
    await pilot.record.writeTogether({ ...place, writes });
    expect(await pilot.solution.component.get({ ...place, id: component.id })).toMatchObject({ ...said, version: 2 });
  });

  it("cannot be brought back from another territory, nor under the name of another entity, nor by an observer", async () => {
    const { api, pilot, place, facts } = await withPilot(kind);
    await using _ = api;
    const stake = facts.stakes[0]?.id ?? "";
    const made = await pilot.aim.stake.create({ ...place, said: { title: "Manger ici", lifeFunctions: ["food"] } });
    await pilot.aim.stake.remove({ ...place, id: made.id, version: 1 });
    const away = await writeTerritory(api.database);
    await giveRole(api.database, away.place.territory, { user: "stranger", role: "pilot" });
    await giveRole(api.database, place.territory, { user: "reader", role: "observer" });
    const before = await everything(api.database, [place, away.place]);
    const bring = (as: string, at: typeof place, entity: "stake" | "solution", id: string) =>
      refusalOf(api.as(as).record.writeTogether({ ...at, writes: [{ action: "restore", entity, id }] }));
    expect(await bring("stranger", away.place, "stake", made.id)).toMatchObject({ code: "not-found" });
    expect(await bring("stranger", place, "stake", made.id)).toMatchObject({ code: "not-found" });
    expect(await bring("pilot", place, "solution", made.id)).toMatchObject({ code: "not-found" });
    expect(await bring("reader", place, "stake", made.id)).toMatchObject({ code: "not-allowed" });
    expect(await bring("pilot", place, "stake", stake)).toBeNull();
    expect(await everything(api.database, [place, away.place])).toBe(before);
  });

  it("writes a gesture whole or not at all: a mandate ends and the next begins, or neither", async () => {
    const { api, pilot, place, written } = await withPilot(kind);
    await using _ = api;
    const actor = written.actors[0]?.id ?? "";
    const said = { role: "carrying", actor, since: "2024" } as const;
    const { id } = await pilot.production.mandate.create({ ...place, said });
    const end = { action: "update", entity: "mandate", id, version: 1, said: { until: "2025-03" } } as const;
    const next = (to: string) =>
      ({ action: "create", entity: "mandate", said: { ...said, actor: to, since: "2025-03" } }) as const;
    const refused = await refusalOf(pilot.record.writeTogether({ ...place, writes: [end, next(place.territory)] }));
    expect(refused).toMatchObject({ code: "unknown-reference", fields: [{ path: "actor" }] });
    expect(await pilot.production.mandate.get({ ...place, id })).not.toHaveProperty("until");
    const [ended, begun] = await pilot.record.writeTogether({ ...place, writes: [end, next(actor)] });
    expect(ended).toMatchObject({ id, version: 2, until: "2025-03" });
    const undo = [
      { action: "remove", entity: "mandate", id: begun?.id ?? "", version: 1 },
      { ...end, version: 2, said: { until: null } },
    ] as const;
    await pilot.record.writeTogether({ ...place, writes: [...undo] });
    expect(await pilot.production.mandate.get({ ...place, id })).not.toHaveProperty("until");
    expect((await pilot.production.mandate.list(place)).map((one) => one.id)).not.toContain(begun?.id);
  });

  it("is written once when a browser sends it twice, unsure that it arrived", async () => {
    const { api, pilot, place } = await withPilot(kind);
    await using _ = api;
    const id = "0193a000-0000-7000-8000-000000000001";
    const said = { title: "Manger ici", lifeFunctions: ["food"] };
    const send = () =>
      pilot.record.writeTogether({ ...place, writes: [{ action: "create", entity: "stake", id, said }] });
    const [first] = await send();
    expect(await send()).toEqual([first]);
    expect(first).toMatchObject({ id, version: 1, ...said });
    expect(await pilot.record.journal({ ...place, record: id, limit: 5 })).toHaveLength(1);
    const faulty = { action: "create", entity: "stake", said: { ...said, title: " " } } as const;
    const refusal = await refusalOf(pilot.record.writeTogether({ ...place, writes: [faulty] }));
    expect(refusal).toMatchObject({ code: "invalid", fields: [{ path: "title" }] });
  });

  it("foresees what the definition would read otherwise, and writes nothing", async () => {
    const { api, pilot, place, facts } = await withPilot(kind);
    await using _ = api;
    const before = await everything(api.database, [place]);
    const title = { entity: "stake", id: facts.stakes[0]?.id ?? "", said: { title: "Autrement dit" } } as const;
    expect(await pilot.record.foresee({ ...place, changes: [title], on: "2026-01" })).toEqual([]);
    const bare = { ...title, said: { ecological: null, wellBeing: null, territorial: null } };
    const changed = await pilot.record.foresee({ ...place, changes: [bare], on: "2026-01" });
    expect(changed.map(({ before: was, after }) => [was.id, was.status, after.status])).toEqual([
      ["A2", expect.stringMatching(/met|partial/), expect.stringMatching(/partial|missing/)],
    ]);
    expect(await everything(api.database, [place])).toBe(before);
  });
});
