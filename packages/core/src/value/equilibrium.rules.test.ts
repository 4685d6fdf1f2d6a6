import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SampleLists, sampleFacts } from "../sample-facts.ts";
import type { Contribution, ContributionStatus } from "./contribution.ts";
import { readEquilibrium } from "./equilibrium.rules.ts";

const asOf = "2024-06-15";
const options = { concentrationAbove: 0.6 };

const gives = (
  id: string,
  actor: string,
  more: Partial<Contribution> = {},
  status: ContributionStatus = "agreed",
): Contribution => ({
  id,
  actor,
  kind: "money",
  statement: `apport de ${actor}`,
  steps: [{ status }],
  ...more,
});

const reaches = (...actors: readonly string[]) => actors.map((actor) => ({ kind: "actor" as const, actor }));

const lists: SampleLists = {
  actors: [
    { id: "z-school", name: "École", nature: "public-institution" },
    { id: "farm", name: "Maraîchers", nature: "company", collective: true },
    { id: "scic", name: "SCIC du Bassin", nature: "cooperative" },
    { id: "town", name: "Ville", nature: "public-institution" },
    { id: "quiet", name: "Zinc", nature: "company" },
  ],
  solutions: [{ id: "meals", name: "Repas", stage: "adopted", stakes: [] }],
  usefulEffects: [
    {
      id: "eats",
      solution: "meals",
      kind: "immediate",
      statement: "mange",
      beneficiaries: reaches("z-school", "town"),
    },
  ],
  externalities: [
    { id: "water", solution: "meals", sign: "positive", statement: "eau", state: "seen", bearers: reaches("z-school") },
    { id: "noise", solution: "meals", sign: "negative", statement: "bruit", state: "seen", bearers: reaches("town") },
  ],
  contributions: [
    gives("c-town", "town", { amount: 700, inReturnForEffects: ["eats"] }, "received"),
    gives("c-farm", "farm", { amount: 300 }),
    gives("c-farm-kind", "farm", { kind: "in-kind" }, "proposed"),
  ],
  workContributions: [
    { id: "w-farm", actor: "farm", kind: "volunteer", statement: "récolte", hours: 40 },
    { id: "w-scic", actor: "scic", kind: "paid", statement: "coordination", recognition: "salaire et temps d’échange" },
    { id: "w-past", actor: "scic", kind: "paid", statement: "études", until: "2023" },
  ],
  actorModels: [
    { id: "m-new", actor: "scic", on: "2024-03", balance: "deficit" },
    { id: "m-old", actor: "scic", on: "2023", balance: "balance" },
    { id: "m-later", actor: "scic", on: "2025", balance: "surplus" },
  ],
  mandates: [{ id: "i", role: "integrator", actor: "scic", since: "2023" }],
  budgetLines: [
    { id: "b3", year: 2024, side: "cost", statement: "salaires", amount: 0.2, solution: "meals" },
    { id: "b2", year: 2024, side: "cost", statement: "loyer", amount: 0.1 },
    { id: "b1", year: 2023, side: "resource", statement: "ventes", amount: 1000 },
    { id: "b4", year: 2025, side: "cost", statement: "prévision", amount: 5 },
  ],
};

const read = (more: SampleLists = {}, on = asOf) => readEquilibrium(sampleFacts({ ...lists, ...more }), on, options);
const flagged = (more: SampleLists = {}, on = asOf) =>
  read(more, on).flags.map(({ kind, actor, about }) => [kind, actor, about]);

describe("readEquilibrium", () => {
  it("lists in alphabetical order the actors something is known of, with what each receives and gives", () => {
    const { actors } = read();
    expect(
      actors.map((one) => ({
        name: one.name,
        model: one.model?.id ?? null,
        benefits: one.benefits.map(({ id }) => id),
        burdens: one.burdens.map(({ id }) => id),
        money: one.money.map(({ contribution, status }) => `${contribution.id} ${status}`),
        inKind: one.inKind.map(({ contribution, status }) => `${contribution.id} ${status}`),
        work: one.work.map(({ id }) => id),
      })),
    ).toEqual([
      { name: "École", model: null, benefits: ["water", "eats"], burdens: [], money: [], inKind: [], work: [] },
      {
        name: "Maraîchers",
        model: null,
        benefits: [],
        burdens: [],
        money: ["c-farm agreed"],
        inKind: ["c-farm-kind proposed"],
        work: ["w-farm"],
      },
      { name: "SCIC du Bassin", model: "m-new", benefits: [], burdens: [], money: [], inKind: [], work: ["w-scic"] },
      {
        name: "Ville",
        model: null,
        benefits: ["eats"],
        burdens: ["noise"],
        money: ["c-town received"],
        inKind: [],
        work: [],
      },
    ]);
  });

  it("adds up costs and resources year by year, up to the day's own", () => {
    expect(
      read().years.map(({ year, costs, resources, balance, lines }) => [
        year,
        costs,
        resources,
        balance,
        lines.map(({ id }) => id),
      ]),
    ).toEqual([
      [2023, 0, 1000, 1000, ["b1"]],
      [2024, 0.3, 0, -0.3, ["b2", "b3"]],
    ]);
  });

  it("tells when it was looked at together, up to the day, the earliest first", () => {
    const looked = (id: string, on: string, solution?: string) => ({
      ...{ id, on, covering: ["scic"], coversSolution: true },
      ...(solution === undefined ? {} : { solution }),
    });
    const equilibriumReviews = [
      looked("later", "2024-07"),
      looked("second", "2024-05"),
      looked("first", "2023", "meals"),
    ];
    expect(read({ equilibriumReviews }).reviews.map(({ id }) => id)).toEqual(["first", "second"]);
    const shop = readEquilibrium(sampleFacts({ ...lists, equilibriumReviews }), asOf, { ...options, solution: "shop" });
    expect(shop.reviews.map(({ id }) => id)).toEqual(["second"]);
  });

  it("flags what is worth talking about, naming the actor", () => {
    const { flags } = read();
    expect(flags.map(({ kind, actor, about }) => [kind, actor, about])).toEqual([
      ["free-beneficiary", "z-school", ["water", "eats"]],
      ["unrecognised-contributor", "farm", ["c-farm"]],
      ["unrecognised-work", "farm", ["w-farm"]],
      ["integrator-in-deficit", "scic", []],
      ["concentration", "town", ["c-town"]],
    ]);
    expect(flags[0]?.sentence).toEqual({
      fr: "École bénéficie d’effets\u202f; aucune contribution n’est encore convenue en retour, ni dispense décidée ensemble.",
      en: "École benefits from effects; no contribution is agreed in return yet, nor exempted by a shared decision.",
    });
    for (const { sentence } of flags) expect(`${sentence.fr}${sentence.en}`).not.toMatch(/\d|%| [;:?!]/u);
  });

  it("no longer flags a beneficiary once it contributes, or is exempted by a shared decision", () => {
    const school = (status: ContributionStatus, more: Partial<Contribution> = {}) => ({
      contributions: [
        gives("c-school", "z-school", { kind: "in-kind", inReturnForEffects: ["eats"], ...more }, status),
      ],
    });
    const isFree = (more: SampleLists) =>
      flagged(more).some(([kind, actor]) => kind === "free-beneficiary" && actor === "z-school");
    const decisions = [{ id: "d", title: "Dispense", on: "2024-05", decidedBy: ["scic", "town"] }];
    expect(isFree(school("acceptable"))).toBe(true);
    expect(isFree(school("agreed"))).toBe(false);
    expect(isFree(school("exempted"))).toBe(true);
    expect(isFree({ ...school("exempted", { exemptedBy: "d" }), decisions })).toBe(false);
  });

  it("takes the last word on the integrator's balance, model or review", () => {
    const review = (inDeficit: string[] | undefined, on = "2024-05") => ({
      equilibriumReviews: [{ id: "r", on, covering: ["scic"], coversSolution: true, inDeficit }],
    });
    const isInDeficit = (more: SampleLists, on = asOf) =>
      flagged(more, on).some(([kind]) => kind === "integrator-in-deficit");
    expect(isInDeficit({}, "2024-02-28")).toBe(false);
    expect(isInDeficit(review([]))).toBe(false);
    expect(isInDeficit(review([], "2024-01"))).toBe(true);
    expect(isInDeficit(review(undefined))).toBe(true);
    expect(isInDeficit({ actorModels: [], ...review(["scic"]) })).toBe(true);
    expect(isInDeficit({ mandates: [] })).toBe(false);
  });

  it("flags concentration above the share given, and not at it", () => {
    const money = (town: number) => ({
      contributions: [gives("c1", "town", { amount: town }), gives("c2", "farm", { amount: 400 })],
    });
    const bearers = (more: SampleLists) => flagged(more).filter(([kind]) => kind === "concentration");
    expect(bearers(money(600))).toEqual([]);
    expect(bearers(money(601))).toEqual([["concentration", "town", ["c1"]]]);
    expect(bearers({ contributions: [gives("c1", "town"), gives("c2", "farm")] })).toEqual([]);
  });

  it("reads one solution with what is given for the whole ecosystem", () => {
    const contributions = [
      gives("own", "town", { solution: "meals" }),
      gives("other", "town", { solution: "shop" }),
      gives("all", "town"),
    ];
    const { actors, years } = readEquilibrium(sampleFacts({ ...lists, contributions }), asOf, {
      ...options,
      solution: "shop",
    });
    expect(actors.find(({ actor }) => actor === "town")?.money.map(({ contribution }) => contribution.id)).toEqual([
      "all",
      "other",
    ]);
    expect(actors.flatMap(({ benefits }) => benefits)).toEqual([]);
    expect(years.map(({ lines }) => lines.map(({ id }) => id))).toEqual([["b1"], ["b2"]]);
  });

  it("reads the same whatever the order of the facts", () => {
    const shuffle = <Item>(items: readonly Item[] = []) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(
        fc.record({
          actors: shuffle(lists.actors),
          usefulEffects: shuffle(lists.usefulEffects),
          externalities: shuffle(lists.externalities),
          contributions: shuffle(lists.contributions),
          workContributions: shuffle(lists.workContributions),
          actorModels: shuffle(lists.actorModels),
          budgetLines: shuffle(lists.budgetLines),
        }),
        (shuffled) => {
          expect(read(shuffled)).toEqual(read());
        },
      ),
      { numRuns: 30 },
    );
  });
});
