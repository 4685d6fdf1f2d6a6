import { describe, expect, it } from "vitest";
import { entities, entityNames } from "../entities.ts";
import { factsOfFile } from "../facts.ts";
import { type SampleLists, sampleActors, sampleFacts, samplePromise } from "../sample-facts.ts";
import { oneOfEach } from "../testing/one-of-each.ts";
import { dependentsOf } from "./dependents.rules.ts";
import { labelOf } from "./records-of.ts";
import { referencesOf } from "./references-of.ts";

const lists: SampleLists = {
  actors: sampleActors("a", "b"),
  agreements: [{ id: "g", title: "Convention", parties: ["b", "a"] }],
  commitments: [
    samplePromise("b>a", { id: "z" }),
    samplePromise("a>b", { id: "c", agreement: "g", declaredBy: "a", confirmedBy: "b" }),
  ],
  participations: [{ id: "p", actor: "a", steps: [] }],
  usefulEffects: [
    {
      id: "u",
      solution: "s",
      kind: "immediate",
      statement: "mange",
      beneficiaries: [
        { kind: "people", name: "a" },
        { kind: "actor", actor: "a" },
        { kind: "actor", actor: "a" },
      ],
    },
  ],
};

describe("dependentsOf", () => {
  it("lists every record that points there, by which field, named as people know it", () => {
    const facts = sampleFacts(lists);
    expect(dependentsOf(facts, "agreement", "g")).toEqual([
      { entity: "commitment", id: "c", field: "agreement", label: "promesse a>b" },
    ]);
    expect(dependentsOf(facts, "actor", "a")).toEqual([
      { entity: "participation", id: "p", field: "actor", label: "A" },
      { entity: "agreement", id: "g", field: "parties", label: "Convention" },
      { entity: "commitment", id: "c", field: "giver", label: "promesse a>b" },
      { entity: "commitment", id: "c", field: "declaredBy", label: "promesse a>b" },
      { entity: "commitment", id: "z", field: "receiver", label: "promesse b>a" },
      { entity: "commitment", id: "z", field: "confirmedBy", label: "promesse b>a" },
      { entity: "usefulEffect", id: "u", field: "beneficiaries", label: "mange" },
    ]);
  });

  it("lists nothing for what nobody names, nor for the same identifier in another list", () => {
    const facts = sampleFacts(lists);
    expect(dependentsOf(facts, "actor", "nobody")).toEqual([]);
    expect(dependentsOf(facts, "solution", "a")).toEqual([]);
  });

  it.each(entityNames)("finds all that can point to %s", (target) => {
    const [facts] = factsOfFile(oneOfEach());
    if (facts === undefined) throw new Error("the file holds one ecosystem");
    const [only] = facts[entities[target].collection];
    const expected = entityNames.flatMap((name) =>
      referencesOf(entities[name]).flatMap((reference) =>
        reference.target === target ? [`${name}.${reference.field}`] : [],
      ),
    );
    const found = dependentsOf(facts, target, only?.id ?? "").map(({ entity, field }) => `${entity}.${field}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe("labelOf", () => {
  it("names a record by its own words, by the record it is about, or by its identifier when it is not there", () => {
    const facts = sampleFacts(lists);
    expect(labelOf(facts, "agreement", "g")).toBe("Convention");
    expect(labelOf(facts, "participation", "p")).toBe("A");
    expect(labelOf(facts, "usefulEffect", "lost")).toBe("lost");
  });
});
