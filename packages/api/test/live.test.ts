import { engineKinds } from "@bassin/db/testing";
import { isTrackedEnvelope } from "@trpc/server";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { type Api, giveRole, openApi, type Place, writeTerritory } from "./api-bench.ts";

async function withPeople(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place, facts } = await writeTerritory(api.database);
  await giveRole(api.database, place.territory, { user: "member", role: "member" });
  await giveRole(api.database, place.territory, { user: "observer", role: "observer" });
  return { api, place, facts };
}

/** What was told, out of the envelope that carries its place in the stream. */
function dataOf(told: unknown): unknown {
  return isTrackedEnvelope(told) ? told[1] : undefined;
}

/** What somebody is told, from what they read just now. */
async function follow(api: Api, user: string, place: Place) {
  const { cursor } = await api.as(user).territory.ecosystem.read(place);
  const stream = await api.as(user).live.changes({ ...place, since: cursor });
  const batches = stream[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await batches.next();
    return dataOf(value);
  };
  await next();
  return { next };
}

const sayStake = (api: Api, place: Place) =>
  api.as("member").aim.stake.create({ ...place, said: { title: "Cuisiner au village", lifeFunctions: ["food"] } });

describe.each(engineKinds)("following changes on %s", (kind) => {
  it("tells who changed what to a member, and only what changed to an observer", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const [member, observer] = [await follow(api, "member", place), await follow(api, "observer", place)];
    const { id } = await sayStake(api, place);
    const about = { entity: "stake", recordId: id, action: "create", ecosystem: place.ecosystem };
    expect(await member.next()).toMatchObject({ isMuch: false, changes: [{ ...about, by: "member" }] });
    expect(await observer.next()).toMatchObject({ isMuch: false, changes: [{ ...about, by: null, name: null }] });
  });

  it("misses nothing between what was read and what is followed", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const { cursor } = await api.as("member").territory.ecosystem.read(place);
    const { id } = await sayStake(api, place);
    const stream = await api.as("member").live.changes({ ...place, since: cursor });
    const { value } = await stream[Symbol.asyncIterator]().next();
    expect(dataOf(value)).toMatchObject({ changes: [{ recordId: id }] });
  });

  it("goes on from the last thing a browser was told", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const { cursor } = await api.as("member").territory.ecosystem.read(place);
    await sayStake(api, place);
    const { cursor: lastEventId } = await api.as("member").territory.ecosystem.read(place);
    const { id } = await sayStake(api, place);
    const stream = await api.as("member").live.changes({ ...place, since: cursor, lastEventId });
    const { value } = await stream[Symbol.asyncIterator]().next();
    expect(dataOf(value)).toMatchObject({ changes: [{ recordId: id }] });
  });

  it("stops as soon as somebody is no longer let in", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const observer = await follow(api, "observer", place);
    const told = observer.next();
    await giveRole(api.database, place.territory, { user: "pilot", role: "pilot" });
    await expect(told).resolves.toMatchObject({ changes: [{ entity: "personRole" }] });
    const stopped = observer.next();
    await api.as("pilot").people.remove({ territory: place.territory, user: "observer" });
    await expect(stopped).rejects.toThrow("not-found");
  });

  it("tells members who is here, and tells observers of nobody", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const [member, observer] = [await follow(api, "member", place), await follow(api, "observer", place)];
    const here = { tab: v7(), page: "solution", record: null };
    await api.as("member").live.here({ ...place, ...here, isLeaving: false });
    expect(await member.next()).toMatchObject({ people: [{ ...here, account: "member", name: "member" }] });
    await api.as("member").live.here({ ...place, ...here, isLeaving: true });
    expect(await member.next()).toMatchObject({ people: [] });
    const { id } = await sayStake(api, place);
    const told = await observer.next();
    expect(told).toMatchObject({ changes: [{ recordId: id }] });
    expect(told).not.toHaveProperty("people");
    await expect(api.as("observer").live.here({ ...place, ...here, isLeaving: false })).rejects.toThrow("not-allowed");
  });

  it("lets nobody follow who may not read, nor from a point that is none", async () => {
    const { api, place } = await withPeople(kind);
    await using _ = api;
    const start = async (user: string | null, input = {}) => {
      const stream = await api.as(user).live.changes({ ...place, ...input });
      return await stream[Symbol.asyncIterator]().next();
    };
    await expect(start("stranger")).rejects.toThrow("not-found");
    await expect(start(null)).rejects.toThrow("signed-out");
    await expect(start("member", { since: "yesterday" })).rejects.toThrow("Invalid input");
  });
});
