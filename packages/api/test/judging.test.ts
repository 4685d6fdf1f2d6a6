import { engineKinds } from "@bassin/db/testing";
import { describe, expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";

const said = {
  ...{ framework: "steering-keys", frameworkVersion: "2018", criterion: "real-work", on: "2026-11-20" },
  ...{ level: "begun" as const, text: "On en parle un peu", voice: "inhabitant" as const },
};

async function withPeople(kind: (typeof engineKinds)[number]) {
  const api = await openApi(kind);
  const { place } = await writeTerritory(api.database);
  await giveRole(api.database, place.territory, { user: "member", role: "member" });
  return { api, place, member: api.as("member") };
}

describe.each(engineKinds)("judging on %s", (kind) => {
  it("keeps each judgement, and the former words of the one that is corrected in the journal", async () => {
    const { api, place, member } = await withPeople(kind);
    await using _ = api;
    const first = await member.judging.say({ ...place, said });
    await member.judging.say({ ...place, said: { ...said, voice: "researcher", level: "rooted" } });
    await member.judging.correct({ ...place, ...first, said: { text: "On en parle chaque mois", level: "under-way" } });
    const here = (await member.evaluation.judgement.list(place)).filter(({ criterion }) => criterion === "real-work");
    expect(here.map(({ voice, level, text }) => [voice, level, text])).toEqual([
      ["inhabitant", "under-way", "On en parle chaque mois"],
      ["researcher", "rooted", "On en parle un peu"],
    ]);
    const [entry] = await member.record.journal({ ...place, record: first.id, limit: 1 });
    expect(entry).toMatchObject({
      action: "update",
      by: "member",
      before: { text: "On en parle un peu", level: "begun" },
    });
  });

  it("lets nobody correct the words of another", async () => {
    const { api, place, member } = await withPeople(kind);
    await using _ = api;
    await giveRole(api.database, place.territory, { user: "pilot", role: "pilot" });
    const first = await member.judging.say({ ...place, said });
    const rewritten = api.as("pilot").judging.correct({ ...place, ...first, said: { text: "Tout va bien" } });
    await expect(rewritten).rejects.toThrow("not-your-words");
    const seen = { ...place, id: first.id, version: 1 };
    const otherWays = [
      () => api.as("pilot").evaluation.judgement.update({ ...seen, said: { text: "Tout va bien" } }),
      () => api.as("pilot").evaluation.judgement.remove(seen),
      () =>
        api.as("pilot").record.writeTogether({
          ...place,
          writes: [{ action: "remove", entity: "judgement", id: first.id, version: 1 }],
        }),
    ];
    for (const way of otherWays) await expect(way()).rejects.toThrow("not-your-words");
    expect((await member.evaluation.judgement.get({ ...place, id: first.id })).text).toBe(said.text);
  });

  it("answers in less than 5 kB, however long the words", async () => {
    const { api, place, member } = await withPeople(kind);
    await using _ = api;
    const answer = await member.judging.say({ ...place, said: { ...said, text: "mot ".repeat(2400) } });
    expect(JSON.stringify(answer).length).toBeLessThan(5000);
    expect(Object.keys(answer)).toEqual(["id", "version"]);
  });

  it("refuses a criterion that the framework does not have, and an empty text", async () => {
    const { api, place, member } = await withPeople(kind);
    await using _ = api;
    const before = await member.evaluation.judgement.list(place);
    await expect(member.judging.say({ ...place, said: { ...said, criterion: "nothing" } })).rejects.toThrow("invalid");
    await expect(member.judging.say({ ...place, said: { ...said, frameworkVersion: "1" } })).rejects.toThrow("invalid");
    await expect(member.judging.say({ ...place, said: { ...said, text: " " } })).rejects.toThrow();
    expect(await member.evaluation.judgement.list(place)).toEqual(before);
  });
});
