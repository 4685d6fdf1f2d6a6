import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionId } from "../evaluation/criterion-id.ts";
import { type Phase, type Status, statuses } from "../evaluation/vocabulary.ts";
import { type SampleLists, sampleFacts } from "../sample-facts.ts";
import { currentPhase, proposePhase, readNextPhase } from "./phase.rules.ts";
import { type CriterionStatus, hasLastingAgreement, hasSharedWork, listReadyActors } from "./phase-condition.rules.ts";

const asOf = "2024-06-15";
const needed: readonly CriterionId[] = ["A1", "A2", "B1", "B2", "B3", "B4", "B5"];
const all = (status: Status): CriterionStatus[] => needed.map((id) => ({ id, status }));
const allBut = (id: CriterionId, status: Status): CriterionStatus[] =>
  needed.map((one) => ({ id: one, status: one === id ? status : "met" }));

const enter = (phase: Phase, on: string, id = `${phase}-${on}`) => ({ id, phase, on, reason: "décidé ensemble" });

const ready: SampleLists = {
  participations: [{ id: "p", actor: "town", steps: [{ status: "committed" }] }],
  actorPositions: [{ id: "q", actor: "farm", canGive: "des légumes" }],
};
const sustained: SampleLists = {
  ...ready,
  phaseEntries: [enter("design", "2023-01")],
  governingBodies: [{ id: "b", name: "Coordination", kind: "coordination" }],
  agreements: [{ id: "g", title: "Convention", parties: ["town", "farm"], since: "2023-06-15" }],
};

const propose = (lists: SampleLists, readings: readonly CriterionStatus[], on = asOf) => {
  const proposal = proposePhase(sampleFacts(lists), on, readings);
  return (
    proposal && {
      phase: proposal.phase,
      reasons: proposal.reasons.map(({ fr }) => fr),
      missing: proposal.missing.map(({ fr }) => fr),
    }
  );
};

describe("currentPhase", () => {
  it.each([
    ["2023-05-31", "qualify"],
    ["2023-06-01", "design"],
    ["2024-01-10", "emerge"],
    ["2024-03-01", "design"],
  ])("on %s is %s: the last decided, going back included", (day, expected) => {
    const phaseEntries = [enter("emerge", "2024-01-10"), enter("design", "2024-03"), enter("design", "2023-06")];
    expect(currentPhase(sampleFacts({ phaseEntries }), day)).toBe(expected);
  });

  it("is qualify before anyone decided", () => {
    expect(currentPhase(sampleFacts(), asOf)).toBe("qualify");
  });
});

describe("proposePhase", () => {
  it("proposes to design once the stake is qualified and two actors are ready", () => {
    expect(propose(ready, all("met"))).toEqual({
      phase: "design",
      reasons: [
        "Le périmètre est posé.",
        "Un enjeu est qualifié dans ses trois dimensions.",
        "Des acteurs sont prêts à s’engager ensemble.",
      ],
      missing: [],
    });
  });

  it.each(statuses.filter((status) => status !== "met"))("proposes nothing while A1 or A2 is %s", (status) => {
    expect(propose(ready, allBut("A1", status))).toBeNull();
    expect(propose(ready, allBut("A2", status))).toBeNull();
  });

  it("proposes nothing without two actors ready, nor without readings", () => {
    expect(propose({ participations: ready.participations ?? [] }, all("met"))).toBeNull();
    expect(propose(ready, [])).toBeNull();
  });

  it("proposes to emerge once a solution holds, work is organised together and an agreement has lasted", () => {
    expect(propose(sustained, all("met"))).toEqual({
      phase: "emerge",
      reasons: [
        "Une solution est formalisée.",
        "Elle part des usages.",
        "Elle réunit des biens et des services.",
        "Ses composantes tiennent ensemble.",
        "Chaque composante est prise en charge.",
        "Une façon commune d’organiser le travail existe.",
        "Un accord tient depuis un an au moins entre des acteurs auparavant séparés.",
      ],
      missing: [],
    });
  });

  it.each(["B1", "B2", "B3", "B4", "B5"] as const)("does not propose to emerge while %s is partial", (id) => {
    expect(propose(sustained, allBut(id, "partial"))).toBeNull();
  });

  it("does not propose to emerge without shared work, nor before an agreement has lasted a year", () => {
    expect(propose({ ...sustained, governingBodies: [] }, all("met"))).toBeNull();
    expect(propose(sustained, all("met"), "2024-06-14")).toBeNull();
  });

  it("proposes one phase at a time", () => {
    expect(propose({ ...sustained, phaseEntries: [] }, all("met"))?.phase).toBe("design");
  });

  it("never proposes a step back, and says what no longer holds", () => {
    expect(propose({ ...sustained, agreements: [] }, allBut("A2", "partial"))).toEqual({
      phase: "design",
      reasons: ["Le périmètre est posé.", "Des acteurs sont prêts à s’engager ensemble."],
      missing: ["Un enjeu reste à qualifier dans ses trois dimensions\u00a0: écologique, de bien-être, territoriale."],
    });
    expect(propose(sustained, allBut("A2", "partial"))).toMatchObject({
      phase: "emerge",
      missing: [expect.any(String)],
    });
    const emerging = { ...sustained, phaseEntries: [enter("emerge", "2024")] };
    expect(propose(emerging, all("met"))).toBeNull();
    expect(
      propose({ ...emerging, participations: [], actorPositions: [], governingBodies: [] }, all("met")),
    ).toMatchObject({
      phase: "emerge",
      missing: [
        "Deux acteurs au moins sont à rendre prêts\u00a0: engagés, ou disant ce qu’ils peuvent apporter.",
        "Une façon commune d’organiser le travail est à trouver\u00a0: un lieu de coordination, ou un apprentissage qui change l’organisation.",
      ],
    });
  });

  it("never proposes a phase before the current one, whatever the readings", () => {
    const anyReadings = fc.tuple(...needed.map((id) => fc.constantFrom(...statuses).map((status) => ({ id, status }))));
    fc.assert(
      fc.property(fc.constantFrom<Phase>("qualify", "design", "emerge"), anyReadings, (phase, readings) => {
        const lists = { ...sustained, phaseEntries: [enter(phase, "2023")] };
        const order = ["qualify", "design", "emerge"];
        const proposed = propose(lists, readings)?.phase ?? phase;
        expect(order.indexOf(proposed)).toBeGreaterThanOrEqual(order.indexOf(phase));
        expect(order.indexOf(proposed) - order.indexOf(phase)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("readNextPhase", () => {
  it("says what is there and what is not yet", () => {
    const next = readNextPhase(
      sampleFacts({ actorPositions: ready.actorPositions ?? [] }),
      asOf,
      allBut("A2", "unknown"),
    );
    expect(next).toEqual({
      phase: "design",
      there: [{ fr: "Le périmètre est posé.", en: "The perimeter is set." }],
      notYet: [
        {
          fr: "Un enjeu reste à qualifier dans ses trois dimensions\u00a0: écologique, de bien-être, territoriale.",
          en: "A stake is still to be qualified in its three dimensions: ecological, well-being, territorial.",
        },
        {
          fr: "Deux acteurs au moins sont à rendre prêts\u00a0: engagés, ou disant ce qu’ils peuvent apporter.",
          en: "At least two actors are still to be ready: committed, or saying what they can give.",
        },
      ],
    });
    expect(readNextPhase(sampleFacts({ phaseEntries: [enter("emerge", "2024")] }), asOf, [])).toBeNull();
  });

  it("sets French spaces in every sentence, there or not yet", () => {
    for (const readings of [all("met"), all("missing")]) {
      for (const lists of [sustained, { phaseEntries: [enter("design", "2023")] }, {}]) {
        const next = readNextPhase(sampleFacts(lists), asOf, readings);
        for (const { fr, en } of [...(next?.there ?? []), ...(next?.notYet ?? [])]) {
          expect(fr).not.toMatch(/ [:;?!»]|« |'/u);
          expect(en).not.toMatch(/[\u00a0\u202f]/u);
        }
      }
    }
  });
});

describe("what a phase rests on", () => {
  it("actors ready: committed, or saying what they can give, and still there", () => {
    const facts = sampleFacts({
      participations: [
        { id: "1", actor: "town", steps: [{ status: "committed", on: "2024" }] },
        { id: "2", actor: "shop", steps: [{ status: "invited" }] },
        { id: "3", actor: "market", until: "2023", steps: [{ status: "committed" }] },
      ],
      actorPositions: [
        { id: "4", actor: "farm", canGive: "des légumes", on: "2024-02" },
        { id: "5", actor: "market", canGive: "un étal" },
        { id: "6", actor: "school", atStake: "la cantine" },
      ],
    });
    expect(listReadyActors(facts, asOf)).toEqual(["farm", "town"]);
    expect(listReadyActors(facts, "2024-01-31")).toEqual(["town"]);
    expect(listReadyActors(facts, "2023-12-31")).toEqual(["market"]);
  });

  it("shared work: a body that coordinates, or something learned that changed the organisation", () => {
    const body = { id: "b", name: "x", kind: "coordination" as const };
    const learned = { id: "d", statement: "x", on: "2024-01", changed: "work-organisation" as const };
    const told = { id: "r", title: "x", on: "2024-01", toldBy: "farm", changed: "work-organisation" as const };
    const shares = (lists: SampleLists) => hasSharedWork(sampleFacts(lists), asOf);
    expect(shares({})).toBe(false);
    expect(shares({ governingBodies: [body] })).toBe(true);
    expect(shares({ governingBodies: [{ ...body, kind: "decision" }] })).toBe(false);
    expect(shares({ governingBodies: [{ ...body, until: "2023" }] })).toBe(false);
    expect(shares({ doctrines: [learned] })).toBe(true);
    expect(shares({ doctrines: [{ ...learned, changed: "nothing-yet" }] })).toBe(false);
    expect(shares({ doctrines: [{ ...learned, changedOn: "2024-07" }] })).toBe(false);
    expect(shares({ rexes: [told] })).toBe(true);
  });

  it("an agreement that has lasted: begun a year ago, still running, between two actors still there", () => {
    const agreement = { id: "g", title: "x", parties: ["a", "b"], since: "2023-06-15" };
    const lasts = (more: Partial<typeof agreement> & { until?: string }, lists: SampleLists = {}) =>
      hasLastingAgreement(sampleFacts({ agreements: [{ ...agreement, ...more }], ...lists }), asOf);
    expect(lasts({})).toBe(true);
    expect(lasts({ since: "2023-06-16" })).toBe(false);
    expect(lasts({ until: "2024-05" })).toBe(false);
    expect(lasts({ parties: ["a"] })).toBe(false);
    expect(lasts({}, { participations: [{ id: "p", actor: "b", until: "2023", steps: [] }] })).toBe(false);
    expect(hasLastingAgreement(sampleFacts({ agreements: [{ id: "g", title: "x", parties: ["a", "b"] }] }), asOf)).toBe(
      false,
    );
  });
});
