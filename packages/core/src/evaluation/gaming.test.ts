import { describe, expect, it } from "vitest";
import type { EcosystemFacts } from "../facts.ts";
import { diagnose } from "./diagnosis.rules.ts";
import { declaredOnly } from "./testing/attestation.ts";
import { added, changed, completeFacts, emptied, type ListName, looked, readingsOf, today } from "./testing/facts.ts";
import { copySolution, joinFacts, mapRecords } from "./testing/random-facts.ts";

/** What stands in the way of `ect`: the constitutive criteria not met. */
function readWay(facts: EcosystemFacts) {
  const diagnosis = diagnose(facts, today);
  const open = readingsOf(diagnosis).filter(({ force, status }) => force === "constitutive" && status !== "met");
  return { verdict: diagnosis.verdict, open: open.map(({ id }) => id) };
}

const attested = (record: object) => "confirmedBy" in record;

describe("what must not pass for an ecosystem", () => {
  it("one actor holding everything", () => {
    const facts = completeFacts();
    const alone = {
      ...facts,
      holdings: facts.holdings.map((holding) => ({ ...holding, actor: "kitchen" })),
      commitments: facts.commitments.map((one) => ({ ...one, giver: "kitchen", receiver: null })),
      contributions: facts.contributions.map((one) => ({ ...one, actor: "kitchen" })),
    };
    expect(readWay(alone)).toEqual({ verdict: "partnership", open: ["A3", "B5", "C1", "D3"] });
  });

  it("one gift to a common", () => {
    const facts = completeFacts();
    const gifts = { ...facts, commitments: facts.commitments.map((one) => ({ ...one, receiver: null })) };
    expect(readWay(gifts)).toEqual({ verdict: "emerging", open: ["C1"] });
    const back = {
      ...facts.commitments[0],
      id: "back",
      giver: null,
      receiver: "farm",
      statement: "Se servir du commun",
    };
    const oneUser = added(gifts, "commitments", { ...back, declaredBy: "town", confirmedBy: "farm" });
    expect(readWay(oneUser)).toEqual({ verdict: "emerging", open: ["C1"] });
  });

  it("agreements, promises and effects that one side declares", () => {
    const facts = mapRecords(completeFacts(), (record) => (attested(record) ? { ...record, ...declaredOnly } : record));
    expect(readWay(facts)).toEqual({ verdict: "emerging", open: ["A3", "A4", "B6", "C1", "D1", "D2", "D3"] });
  });

  it("everything typed and confirmed through one account", () => {
    const oneAccount = { declaredThrough: "sunday", confirmedThrough: "sunday" };
    const facts = mapRecords(completeFacts(), (record) => (attested(record) ? { ...record, ...oneAccount } : record));
    expect(readWay(facts)).toEqual({ verdict: "emerging", open: ["A3", "A4", "B6", "C1", "D1", "D2", "D3"] });
  });

  it("facts that an actor confirms for itself", () => {
    const facts = mapRecords(completeFacts(), (record) =>
      attested(record) ? { ...record, confirmedBy: record.declaredBy } : record,
    );
    expect(readWay(facts)).toEqual({ verdict: "emerging", open: ["A3", "A4", "B6", "C1", "D1", "D2", "D3"] });
  });

  it("exemptions for all", () => {
    const facts = completeFacts();
    const steps = [{ status: "exempted" as const, on: "2024-06" }];
    const contributions = facts.contributions.map((one) => ({ ...one, steps, exemptedBy: "waiver" }));
    expect(readWay({ ...facts, contributions })).toEqual({ verdict: "emerging", open: ["D3"] });
  });

  it.each<[ListName, string[]]>([
    ["stakes", ["A2", "B1"]],
    ["agreements", ["A4"]],
    ["usePerformances", ["B2", "B4", "D1"]],
    ["components", ["B3", "B4", "B5", "C1"]],
    ["holdings", ["B5", "C1"]],
    ["externalities", ["B6", "D2"]],
    ["commitments", ["C1"]],
    ["knowledgeExchanges", ["C2"]],
    ["pooledMeans", ["C3"]],
    ["mandates", ["C1", "C5"]],
    ["usefulEffects", ["D1", "D3"]],
    ["contributions", ["D3"]],
    ["heritageAssets", ["D6"]],
    ["reflexiveSpaces", ["E1"]],
    ["reflexiveSessions", ["E1"]],
    ["doctrines", ["E2"]],
  ])("an empty set of %s", (list, open) => {
    const way = readWay(emptied(completeFacts(), list));
    expect(way.open).toEqual(open);
    expect(way.verdict).not.toBe("ect");
  });

  it("absences in place of looking", () => {
    const none = looked(emptied(completeFacts(), "externalities"), { criterion: "B6", sign: "negative" });
    expect(readWay(looked(none, { criterion: "B6", sign: "positive" }))).toEqual({ verdict: "emerging", open: ["D2"] });
  });

  it("a solution that stays a draft", () => {
    const draft = changed(completeFacts(), "solutions", "meals", { stage: "draft" });
    expect(readWay(draft)).toEqual({ verdict: "emerging", open: ["B1"] });
  });

  it("two halves, each meeting what the other lacks", () => {
    const both = joinFacts(completeFacts(), copySolution("tea-", { stage: "adopted" }));
    const halves = changed(
      changed(both, "components", "tea-cooking", { failsWithout: null }),
      "usePerformances",
      "lunch",
      {
        voices: [],
      },
    );
    const diagnosis = diagnose(halves, today);
    expect(readWay(halves)).toEqual({ verdict: "emerging", open: [] });
    expect(diagnosis.sentence.fr).toContain("Aucune solution ne tient encore à elle seule");
    expect(diagnosis.sentence.en).toContain("No solution holds by itself yet");
    expect(diagnosis.reasons).toHaveLength(1);
    expect(diagnosis.next.map(({ criterion }) => criterion)).toEqual(["B2"]);
  });

  it("promises long overdue", () => {
    const facts = completeFacts();
    const overdue = { ...facts, commitments: facts.commitments.map((one) => ({ ...one, dueOn: "2025-01" })) };
    expect(readWay(overdue)).toEqual({ verdict: "emerging", open: ["C1"] });
  });

  it("groups in place of actors", () => {
    const facts = completeFacts();
    const groups = { ...facts, actors: facts.actors.map((actor) => ({ ...actor, collective: true })) };
    expect(readWay(groups)).toEqual({ verdict: "emerging", open: ["A3"] });
  });

  it("actors nobody knows", () => {
    const ghosts = { ...completeFacts(), actors: completeFacts().actors.slice(0, 2) };
    expect(readWay(ghosts).verdict).toBe("partnership");
  });
});
