import { type EntityName, entities, entityNames } from "@bassin/core";
import { engineKinds } from "@bassin/db/testing";
import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { RefusedRequest } from "../src/errors/refusal.ts";
import { dayOf } from "../src/record/day-of.ts";
import { appRouter } from "../src/router.ts";
import { type Api, everything, giveRole, openApi, type Place, writeNeighbour, writeTerritory } from "./api-bench.ts";

type Written = Awaited<ReturnType<typeof writeTerritory>>;
type Level = "observer" | "member" | "facilitator" | "pilot";
const levels = ["observer", "member", "facilitator", "pilot"] as const;

const everyone = [...levels];
const writers: Level[] = ["member", "facilitator", "pilot"];
const guides: Level[] = ["facilitator", "pilot"];

/** Who may call what, written by hand and apart from the table the API reads. */
const special: Record<string, readonly Level[]> = {
  "territory.get": everyone,
  "territory.map": everyone,
  "territory.update": ["pilot"],
  "territory.export": guides,
  "territory.ecosystem.read": everyone,
  "territory.ecosystem.map": everyone,
  "territory.ecosystem.create": guides,
  "territory.ecosystem.update": guides,
  "territory.closing.contents": ["pilot"],
  "territory.closing.close": ["pilot"],
  "territory.closing.reopen": ["pilot"],
  "territory.closing.erase": ["pilot"],
  "territory.ecosystem.closing.contents": ["pilot"],
  "territory.ecosystem.closing.close": ["pilot"],
  "territory.ecosystem.closing.reopen": ["pilot"],
  "territory.ecosystem.closing.erase": ["pilot"],
  "people.list": everyone,
  "people.grant": ["pilot"],
  "people.revoke": ["pilot"],
  "people.letSpeakFor": ["pilot"],
  "people.endSpeakingFor": ["pilot"],
  "people.invitations": ["pilot"],
  "people.invite": ["pilot"],
  "people.withdrawInvitation": ["pilot"],
  "people.renewInvitation": ["pilot"],
  "people.remove": ["pilot"],
  "people.restore": ["pilot"],
  "people.reopenInvitation": ["pilot"],
  "actors.directory": everyone,
  "actors.dependents": everyone,
  "actors.import": writers,
  "actors.undoImport": writers,
  "trajectory.journal.ofTerritory": writers,
  "trajectory.journal.ofEcosystem": writers,
  "trajectory.journal.writersInTerritory": writers,
  "trajectory.journal.writersInEcosystem": writers,
  "plugins.list": everyone,
  "plugins.set": guides,
  "record.dependents": everyone,
  "record.journal": writers,
  "record.confirm": writers,
  "confirming.awaiting": writers,
  "confirming.remark": writers,
  "confirming.withdraw": writers,
  "confirming.reopen": writers,
  "confirming.takeBack": writers,
  "confirming.takeBackRemark": writers,
  "record.writeTogether": writers,
  "record.foresee": everyone,
  "trajectory.phaseEntry.create": guides,
  "trajectory.phaseEntry.update": guides,
  "trajectory.phaseEntry.remove": guides,
  "evaluation.diagnosis": everyone,
  "judging.frameworks": everyone,
  "judging.framework": everyone,
  "judging.say": writers,
  "judging.correct": writers,
  "campaigns.list": everyone,
  "campaigns.read": everyone,
  "campaigns.guests": guides,
  "campaigns.open": guides,
  "campaigns.invite": guides,
  "campaigns.inviteByLink": guides,
  "campaigns.withdraw": guides,
  "campaigns.remind": guides,
  "campaigns.wall": guides,
  "campaigns.close": guides,
  "campaigns.sheet": everyone,
  "campaigns.answer": everyone,
  "campaigns.finish": everyone,
  "indicators.read": everyone,
  "indicators.save": writers,
  "indicators.foresee": writers,
  "indicators.import": writers,
  "indicators.own.list": everyone,
  "indicators.own.define": writers,
  "indicators.own.redefine": writers,
  "indicators.own.retire": writers,
  "aim.present": everyone,
  "solution.coverage": everyone,
  "production.network": everyone,
  "production.mandates": everyone,
  "value.equilibrium": everyone,
  "trajectory.proposal": everyone,
  "live.changes": everyone,
  "live.here": writers,
};

/** To anyone but the participants of a space, whatever their role, it does not exist. */
const forParticipants = [
  "reflexive.circle",
  "reflexive.changeCircle",
  "reflexive.words",
  "reflexive.speak",
  "reflexive.withdraw",
];

/** Asking someone to confirm: those who guide, and a member for what they or their actor said. */
const forGuidesAndDeclarers = ["confirming.ask"];

/** Procedures that belong to no territory: each says here whom it serves. */
const elsewhere: Record<string, "anyone" | "signed-in" | "operator"> = {
  "who.am": "anyone",
  "who.instance": "anyone",
  "people.preview": "anyone",
  "confirming.preview": "anyone",
  "confirming.answer": "anyone",
  "campaigns.sheetByLink": "anyone",
  "campaigns.answerByLink": "anyone",
  "campaigns.finishByLink": "anyone",
  "campaigns.readWall": "anyone",
  "campaigns.joinWall": "anyone",
  "territory.list": "signed-in",
  "territory.country": "signed-in",
  "territory.closing.list": "signed-in",
  "territory.searchPlaces": "signed-in",
  "territory.previewPerimeter": "signed-in",
  "territory.around": "signed-in",
  "territory.create": "operator",
  "people.accept": "signed-in",
  "plugins.catalogue": "signed-in",
  "plugins.definition": "signed-in",
};

function levelsOf(path: string): readonly Level[] {
  const [, name, action] = path.split(".");
  if (special[path] !== undefined) return special[path];
  if (forGuidesAndDeclarers.includes(path)) return guides;
  if (name === undefined || !(name in entities)) throw new Error(`Say in this test who may call ${path}`);
  return action === "list" || action === "get" ? everyone : writers;
}

function inputOf(path: string, { written, facts, place }: Written): Record<string, unknown> {
  const [, name = "", action = ""] = path.split(".");
  const id = "00000000-0000-7000-8000-000000000000";
  const session = facts.reflexiveSessions[0];
  const inSpace = {
    ...place,
    space: session?.space,
    session: session?.id,
    text: "Bonjour",
    word: id,
    participants: ["x"],
  };
  const promise = { entity: "commitment", id: facts.commitments[0]?.id, version: 1 };
  const figure = {
    measure: "core:population",
    period: "2020",
    value: 3,
    unit: "person",
    status: "measured",
    definitionVersion: "1.0.0",
  };
  const voiced = { voice: "inhabitant", actor: null };
  const judged = {
    ...{ framework: "steering-keys", frameworkVersion: "2018", criterion: "real-work", level: "begun" },
    ...{ text: "On en parle", voice: "inhabitant", on: "2026-01" },
  };
  const asked = {
    ...{ name: "Où en sommes-nous ?", framework: "steering-keys", criteria: ["real-work"], shown: "when-closed" },
    ...{ aboutActor: null, aboutSolution: null, until: dayOf(new Date()) },
  };
  const handmade: Record<string, Record<string, unknown>> = {
    "territory.update": { ...place, version: 1, said: { name: "Autre nom" } },
    "territory.ecosystem.create": { ...place, said: { name: "Neuf" } },
    "territory.ecosystem.update": { ...place, version: 1, said: { name: "Autre nom" } },
    "territory.closing.close": { ...place, name: "Pas son nom" },
    "territory.closing.erase": { ...place, name: "Pas son nom" },
    "territory.ecosystem.closing.close": { ...place, name: "Pas son nom" },
    "territory.ecosystem.closing.erase": { ...place, name: "Pas son nom" },
    "people.grant": { ...place, ecosystem: null, user: "someone", role: "observer" },
    "people.revoke": { ...place, id },
    "people.letSpeakFor": { ...place, user: "someone", actor: written.actors[0]?.id },
    "people.endSpeakingFor": { ...place, user: "someone", actor: written.actors[0]?.id },
    "people.invite": { ...place, ecosystem: null, role: "observer", actor: null, email: null },
    "people.withdrawInvitation": { ...place, id },
    "people.renewInvitation": { ...place, id },
    "people.remove": { ...place, user: "nobody" },
    "people.restore": { ...place, roles: [id], speaks: [] },
    "people.reopenInvitation": { ...place, id },
    "actors.dependents": { ...place, id: written.actors[0]?.id },
    "actors.import": { ...place, lines: [{ said: { name: "Neuf", nature: "other" }, roles: [] }], known: [] },
    "actors.undoImport": { ...place, actors: [], participations: [] },
    "trajectory.journal.ofTerritory": { ...place, limit: 5 },
    "trajectory.journal.ofEcosystem": { ...place, limit: 5 },
    "plugins.set": { ...place, plugin: "food", enabled: true },
    "record.dependents": { ...place, entity: "stake", id: facts.stakes[0]?.id },
    "record.journal": { ...place, limit: 5 },
    "record.writeTogether": { ...place, writes: [{ action: "restore", entity: "stake", id }] },
    "record.foresee": { ...place, changes: [{ entity: "stake", id, said: {} }], on: "2026-01" },
    "record.confirm": { ...place, ...promise },
    "indicators.save": { ...place, figures: [{ ...figure, version: null }] },
    "indicators.foresee": { ...place, lines: [{ ...figure, line: 2 }] },
    "indicators.import": { ...place, lines: [{ ...figure, line: 2 }] },
    "indicators.own.define": { ...place, said: ownSaid("their-own") },
    "indicators.own.redefine": { ...place, id: written.ownIndicators[0]?.id, version: 1, said: ownSaid("own") },
    "indicators.own.retire": { ...place, id: written.ownIndicators[0]?.id, version: 1, retired: true },
    "confirming.remark": { ...place, ...promise, text: "Pas tout à fait" },
    "confirming.ask": { ...place, ...promise, actor: written.actors[0]?.id, person: "Ana", email: null },
    "confirming.withdraw": { ...place, id },
    "confirming.reopen": { ...place, id },
    "confirming.takeBack": { ...place, ...promise },
    "confirming.takeBackRemark": { ...place, id },
    "live.here": { ...place, tab: id, page: "solution", record: null, isLeaving: true },
    "judging.framework": { ...place, key: "steering-keys" },
    "judging.say": { ...place, said: judged },
    "judging.correct": { ...place, id: facts.judgements[0]?.id, version: 1, said: { level: "rooted" } },
    "campaigns.open": { ...place, said: asked, people: [] },
    "campaigns.invite": { ...place, campaign: id, people: [] },
    "campaigns.inviteByLink": { ...place, campaign: id, said: { name: "Ana", email: null, ...voiced } },
    "campaigns.withdraw": { ...place, campaign: id, id },
    "campaigns.answer": { ...place, campaign: id, said: { criterion: "real-work", level: "begun", text: "Un peu" } },
  };
  if (handmade[path] !== undefined) return handmade[path];
  if (path.startsWith("reflexive.")) return inSpace;
  if (path.startsWith("campaigns.")) return { ...place, campaign: id };
  if (!(name in entities)) return place;
  return { ...place, ...recordInput(name as EntityName, action, { written, facts }) };
}

/** An indicator a territory defines: how many inhabitants it has. */
function ownSaid(key: string) {
  const text = { fr: "Habitants", en: "Inhabitants" };
  const indicator = {
    ...{ key, label: text, performance: text, formula: { kind: "count", of: ["core:population"] }, unit: "person" },
    ...{ direction: "maintain", range: { min: 0 }, decimals: 0, breakdowns: [], externalCodes: [] },
    ...{ method: text, limits: text, source: { text, confirmed: false } },
    golden: [{ given: { "core:population": 30 }, gives: 30 }],
  };
  return { definedBy: "Le centre social", indicator, measures: [], comparability: { measures: {} } };
}

function recordInput(name: EntityName, action: string, { written, facts }: Pick<Written, "written" | "facts">) {
  const lists = { ...written, ...facts } as unknown as Record<string, Record<string, unknown>[]>;
  const { id, ...record } = lists[entities[name].collection]?.[0] ?? {};
  const said = Object.fromEntries(Object.entries(record).filter(([field]) => field in entities[name].input.shape));
  if (action === "create") return { said };
  if (action === "update") return { id, version: 1, said: { source: "Relu" } };
  return { id, version: 1 };
}

/** What is followed answers, or refuses, with the first thing it tells. */
async function firstOf(answered: unknown): Promise<unknown> {
  if (typeof answered !== "object" || answered === null || !(Symbol.asyncIterator in answered)) return answered;
  for await (const told of answered as AsyncIterable<unknown>) return told;
  return undefined;
}

type Answer = { code: string } | { answered: unknown };

async function call(
  api: Api,
  { path, input, as, isOperator = false }: { path: string; input: unknown; as: string | null; isOperator?: boolean },
): Promise<Answer> {
  let target: unknown = api.as(as, isOperator);
  for (const step of path.split(".")) target = (target as Record<string, unknown>)[step];
  try {
    return { answered: await firstOf(await (target as (input: unknown) => Promise<unknown>)(input)) };
  } catch (error) {
    if (error instanceof RefusedRequest) return { code: error.refusal.code };
    if (error instanceof TRPCError && error.cause instanceof RefusedRequest) return { code: error.cause.refusal.code };
    throw error;
  }
}

const paths = Object.keys(appRouter._def.procedures);
const inTerritories = paths.filter((path) => elsewhere[path] === undefined && !forParticipants.includes(path));

async function peopled(api: Api) {
  const here = await writeTerritory(api.database);
  const away = await writeTerritory(api.database);
  const neighbour = await writeNeighbour(api.database, here.place.territory);
  for (const role of levels) await giveRole(api.database, here.place.territory, { user: role, role });
  await giveRole(api.database, away.place.territory, { user: "stranger", role: "pilot" });
  await giveRole(api.database, here.place.territory, {
    user: "neighbour",
    role: "pilot",
    ecosystem: neighbour.ecosystem,
  });
  const places: Place[] = [here.place, away.place, neighbour];
  return { here, places };
}

/** Shared by the ecosystems of a territory: open to someone who has a role in one of them. */
const sharedByEcosystems = (path: string) =>
  path.startsWith("territory.actor.") ||
  path.startsWith("actors.") ||
  ["territory.get", "territory.map", "plugins.list", "people.list"].includes(path);

describe.each(engineKinds)("every procedure on %s", (kind) => {
  it("refuses whoever is not signed in, and writes nothing", async () => {
    await using api = await openApi(kind);
    const { here, places } = await peopled(api);
    const before = await everything(api.database, places);
    for (const path of paths.filter((one) => elsewhere[one] !== "anyone")) {
      expect(await call(api, { path, input: inputOf(path, here), as: null }), path).toEqual({ code: "signed-out" });
    }
    expect(await everything(api.database, places)).toBe(before);
  });

  it.each(["stranger", "nobody-here", "operator"])(
    "does not exist for %s, who has no role there, and writes nothing",
    async (as) => {
      await using api = await openApi(kind);
      const { here, places } = await peopled(api);
      const before = await everything(api.database, places);
      for (const path of [...inTerritories, ...forParticipants]) {
        const answer = await call(api, { path, input: inputOf(path, here), as, isOperator: as === "operator" });
        expect(answer, path).toEqual({ code: "not-found" });
      }
      expect(await everything(api.database, places)).toBe(before);
    },
  );

  it("does not exist, but for what ecosystems share, to the pilot of another ecosystem of the territory", async () => {
    await using api = await openApi(kind);
    const { here, places } = await peopled(api);
    const before = await everything(api.database, places);
    for (const path of [...inTerritories, ...forParticipants].filter((one) => !sharedByEcosystems(one))) {
      const answer = await call(api, { path, input: inputOf(path, here), as: "neighbour" });
      expect(answer, path).toSatisfy(
        (said: Answer) => "code" in said && ["not-found", "not-allowed"].includes(said.code),
      );
    }
    expect(await everything(api.database, places)).toBe(before);
  });

  it.each(levels)("serves and refuses a %s as this test says, and a refusal writes nothing", async (level) => {
    await using api = await openApi(kind);
    const { here, places } = await peopled(api);
    const refused = inTerritories.filter((path) => !levelsOf(path).includes(level));
    const before = await everything(api.database, places);
    for (const path of refused) {
      expect(await call(api, { path, input: inputOf(path, here), as: level }), path).toEqual({ code: "not-allowed" });
    }
    for (const path of forParticipants) {
      expect(await call(api, { path, input: inputOf(path, here), as: level }), path).toEqual({ code: "not-found" });
    }
    expect(await everything(api.database, places)).toBe(before);
    for (const path of inTerritories.filter((one) => levelsOf(one).includes(level))) {
      const answer = await call(api, { path, input: inputOf(path, here), as: level });
      expect("code" in answer ? answer.code : "answered", path).not.toMatch(/^(signed-out|not-allowed)$/);
    }
  });

  it("opens territories for the operator only", async () => {
    await using api = await openApi(kind);
    const input = { said: { name: "Luchon" }, perimeter: { communes: ["31042"], zones: [] } };
    expect(await call(api, { path: "territory.create", input, as: "someone" })).toEqual({ code: "not-allowed" });
    const opened = await call(api, { path: "territory.create", input, as: "operator", isOperator: true });
    expect(opened).toMatchObject({ answered: { communes: ["31042"], resolved: [] } });
  });
});

it("covers every entity", () => {
  for (const name of entityNames) {
    const { folder } = entities[name];
    for (const action of ["list", "get", "create", "update", "remove"])
      expect(paths).toContain(`${folder}.${name}.${action}`);
  }
});
