import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TerritoryFile, territoryFile } from "../facts.ts";
import { type SampleLists, sampleActors, sampleFacts, samplePromise } from "../sample-facts.ts";
import { oneOfEach } from "../testing/one-of-each.ts";
import { validateRecord, validateReferences } from "./validate-references.rules.ts";

const participants = sampleActors("a", "b", "someone-else");

function fileOf(lists: SampleLists, actors = participants): TerritoryFile {
  return territoryFile.parse({
    format: "bassin/1",
    territory: { id: "here", name: "Ici", communes: [] },
    actors,
    ecosystems: [
      { ecosystem: { id: "first", name: "Premier" } },
      { ecosystem: { id: "second", name: "Second" }, ...lists },
    ],
  });
}

const found = (lists: SampleLists) => validateReferences(fileOf(lists)).map(({ path, code }) => `${path} ${code}`);
const at = "ecosystems[1]";

describe("validateReferences", () => {
  it("finds nothing wrong where everything named is there", () => {
    const sound = { commitments: [samplePromise("a>b")], agreements: [{ id: "g", title: "x", parties: ["a", "b"] }] };
    expect(found(sound)).toEqual([]);
  });

  it("reads the references of every entity: with one record of each, only its promise to itself is wrong", () => {
    expect(validateReferences(oneOfEach()).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "ecosystems[0].commitments[0].receiver same-sides",
    ]);
  });

  it("says where an identifier names nothing, in a field, in a list, among parties", () => {
    expect(
      found({
        commitments: [samplePromise("a>b"), samplePromise("lost>b", { agreement: "lost" })],
        agreements: [{ id: "g", title: "x", parties: ["a", "lost"] }],
        externalities: [
          {
            id: "x",
            solution: "lost",
            sign: "positive",
            statement: "x",
            state: "seen",
            bearers: [
              { kind: "people", name: "lost" },
              { kind: "actor", actor: "lost" },
            ],
          },
        ],
      }),
    ).toEqual([
      `${at}.externalities[0].solution unknown-reference`,
      `${at}.externalities[0].bearers[1].actor unknown-reference`,
      `${at}.agreements[0].parties[1] unknown-reference`,
      `${at}.commitments[1].agreement unknown-reference`,
      `${at}.commitments[1].giver unknown-reference`,
      `${at}.commitments[1].declaredBy unknown-reference`,
    ]);
  });

  it("does not let one ecosystem name the records of another", () => {
    const file = fileOf({ mandates: [{ id: "m", role: "carrying", actor: "a", solution: "s" }] });
    const [first, second] = file.ecosystems;
    if (first === undefined || second === undefined) throw new Error("two ecosystems were written");
    const solutions = [{ id: "s", name: "Repas", stage: "draft" as const, stakes: [] }];
    expect(
      validateReferences({ ...file, ecosystems: [{ ...first, solutions }, second] }).map(({ path }) => path),
    ).toEqual(["ecosystems[1].mandates[0].solution"]);
    expect(validateReferences({ ...file, ecosystems: [first, { ...second, solutions }] })).toEqual([]);
  });

  it("finds identifiers taken twice, and the one the common bears", () => {
    const file = fileOf({ stakes: [stake("s"), stake("t"), stake("s")] }, sampleActors("a", "common", "a"));
    const [first] = file.ecosystems;
    if (first === undefined) throw new Error("two ecosystems were written");
    expect(validateReferences({ ...file, ecosystems: [...file.ecosystems, first] })).toEqual([
      {
        path: "actors[2].id",
        code: "duplicate-id",
        message: {
          fr: "L’identifiant «\u00a0a\u00a0» est déjà pris dans cette liste.",
          en: "The identifier “a” is already taken in this list.",
        },
      },
      expect.objectContaining({ path: "actors[1].id", code: "reserved-id" }),
      expect.objectContaining({ path: "ecosystems[2].ecosystem.id", code: "duplicate-id" }),
      expect.objectContaining({ path: "ecosystems[1].stakes[2].id", code: "duplicate-id" }),
    ]);
  });

  it("finds a promise without two sides", () => {
    const commitments = [samplePromise("a>a"), samplePromise("*>*"), samplePromise("a>*")];
    expect(found({ commitments })).toEqual([
      `${at}.commitments[0].receiver same-sides`,
      `${at}.commitments[1].giver no-actor`,
    ]);
  });

  it.each([
    ["2024", "2023", true],
    ["2024-03", "2024-02-29", true],
    ["2024-03-10", "2024-03-09", true],
    ["2024-03", "2024", false],
    ["2024-12", "2024~", false],
    ["2024-03-10", "2024-03-10", false],
  ])("from %s until %s: ends before it begins? %s", (since, until, isWrong) => {
    const problem = isWrong ? ["ends-before-it-begins"] : [];
    const participations = [
      { id: "p", actor: "a", since, until, steps: [], roles: [{ role: "user" as const, since, until }] },
    ];
    expect(found({ participations })).toEqual(
      problem.flatMap((code) => [
        `${at}.participations[0].until ${code}`,
        `${at}.participations[0].roles[0].until ${code}`,
      ]),
    );
  });

  it("finds steps told in an order their dates contradict", () => {
    const steps = [
      { status: "identified" as const, on: "2023-05" },
      { status: "invited" as const },
      { status: "committed" as const, on: "2023-04-30" },
      { status: "left" as const, on: "2023" },
    ];
    expect(found({ participations: [{ id: "p", actor: "a", steps }] })).toEqual([
      `${at}.participations[0].steps[2].on steps-out-of-order`,
    ]);
  });

  it("finds a component or an effect that serves a performance of another solution", () => {
    const solutions = ["s", "t"].map((id) => ({ id, name: id, stage: "adopted" as const, stakes: [] }));
    const usePerformances = [
      { id: "p", solution: "s", statement: "x" },
      { id: "q", solution: "t", statement: "x" },
    ];
    const component = { id: "c", solution: "s", name: "x", kind: "good" as const, necessity: "necessary" as const };
    const effect = { id: "u", solution: "t", kind: "immediate" as const, statement: "x" };
    expect(
      found({
        solutions,
        usePerformances,
        components: [{ ...component, serves: ["p", "q"] }],
        usefulEffects: [
          { ...effect, performance: "p" },
          { ...effect, id: "v", performance: "q" },
        ],
      }),
    ).toEqual([`${at}.components[0].serves[1] other-solution`, `${at}.usefulEffects[0].performance other-solution`]);
  });

  it("says each problem in French and in English, with French spaces", () => {
    const commitments = [
      samplePromise("a>a"),
      samplePromise("*>*"),
      samplePromise("lost>b", { since: "2024", until: "2023" }),
    ];
    for (const { message } of validateReferences(fileOf({ commitments }))) {
      expect(message.fr).not.toMatch(/ [:;?!»]|« /u);
      expect(message.fr).not.toBe(message.en);
    }
  });

  it("finds as many problems whatever the order of the records", () => {
    const commitments = [
      samplePromise("a>a"),
      samplePromise("lost>b"),
      samplePromise("b>a"),
      samplePromise("a>b", { id: "b-a" }),
    ];
    const all = { minLength: commitments.length, maxLength: commitments.length };
    fc.assert(
      fc.property(fc.shuffledSubarray(commitments, all), (shuffled) => {
        const codes = (written: typeof commitments) =>
          validateReferences(fileOf({ commitments: written }))
            .map(({ code }) => code)
            .toSorted();
        expect(codes(shuffled)).toEqual(codes(commitments));
      }),
      { numRuns: 20 },
    );
  });
});

describe("validateRecord", () => {
  const facts = sampleFacts({ actors: participants, stakes: [stake("s")] });

  it("says what is wrong in one record about to be written", () => {
    expect(validateRecord(facts, "commitment", samplePromise("a>b"))).toEqual([]);
    const problems = validateRecord(facts, "commitment", samplePromise("a>lost", { since: "2024", until: "2023" }));
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "receiver unknown-reference",
      "confirmedBy unknown-reference",
      "until ends-before-it-begins",
    ]);
  });

  it("lets a record name itself", () => {
    expect(validateRecord(facts, "stake", { ...stake("new"), interfaces: ["new", "s"] })).toEqual([]);
  });
});

function stake(id: string) {
  return { id, title: `enjeu ${id}`, lifeFunctions: ["food" as const] };
}
