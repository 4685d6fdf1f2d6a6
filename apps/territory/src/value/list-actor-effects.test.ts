import { definition2024_10, readEquilibrium } from "@bassin/core";
import { expect, it } from "vitest";
import { readExample } from "../testing/read-example.ts";
import { listActorEffects } from "./list-actor-effects.ts";

const facts = readExample();
const reading = readEquilibrium(facts, "2026-11-15", { concentrationAbove: definition2024_10.largestShare });
const listed = listActorEffects(reading, { facts, said: ({ fr }) => fr, hrefOf: (actor) => `/${actor}` });

it("says each effect and each contribution of the reading, once, where it belongs", () => {
  const school = listed.find(({ name }) => name === "Syndicat des cantines");
  const read = reading.actors.find(({ name }) => name === "Syndicat des cantines");
  expect(school?.receives.map(({ id }) => id)).toEqual(
    [...(read?.benefits ?? []), ...(read?.burdens ?? [])].map(({ id }) => id),
  );
  expect(school?.gives.map(({ id, status }) => [id, status])).toEqual(
    [...(read?.money ?? []), ...(read?.inKind ?? [])].map(({ contribution, status }) => [contribution.id, status]),
  );
  expect(school?.href).toBe(`/${read?.actor}`);
  expect(school?.gives.length).toBeGreaterThan(0);
  expect(listed.flatMap(({ flags }) => flags)).toEqual(reading.flags.map(({ sentence }) => sentence.fr));
});

it("leaves out what was removed since it was read, and actors of whom nothing is left to say", () => {
  const without = { ...facts, usefulEffects: [], externalities: [] };
  const left = listActorEffects(
    { ...reading, flags: [] },
    { facts: without, said: ({ fr }) => fr, hrefOf: (actor) => `/${actor}` },
  );
  expect(left.flatMap(({ receives }) => receives)).toEqual([]);
  expect(left.every(({ gives }) => gives.length > 0)).toBe(true);
});
