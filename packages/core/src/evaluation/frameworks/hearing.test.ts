import { describe, expect, it } from "vitest";
import { readHearing } from "./hearing.rules.ts";
import { judged, today } from "./testing/judgements.ts";

const actors = [
  { id: "farm", name: "La ferme", nature: "company" },
  { id: "dairy", name: "La laiterie", nature: "company" },
  { id: "town", name: "La commune", nature: "public-institution" },
  { id: "gone", name: "L’épicerie", nature: "association" },
  { id: "near", name: "Le lycée", nature: "public-institution" },
] as const;
const participations = [
  ...["farm", "dairy", "town"].map((actor) => ({
    id: `of-${actor}`,
    actor,
    steps: [{ status: "committed" as const, on: "2024-01" }],
  })),
  { id: "of-gone", actor: "gone", steps: [{ status: "left" as const, on: "2025-01" }] },
];

describe("who has been heard", () => {
  it("names voices, actors and kinds of actors, heard and not", () => {
    const judgements = [
      judged({ id: "1", actor: "farm" }),
      judged({ id: "2", voice: "inhabitant" }),
      judged({ id: "3", actor: "town", on: "2027" }),
      judged({ id: "4", actor: "gone" }),
    ];
    expect(readHearing({ actors: [...actors], participations, judgements }, today)).toEqual({
      voices: ["actor", "inhabitant"],
      voicesNotHeard: ["facilitator", "peer", "researcher"],
      actors: ["farm"],
      actorsNotHeard: ["dairy", "town"],
      natures: ["company"],
      naturesNotHeard: ["public-institution"],
    });
  });

  it("hears nobody before anybody spoke", () => {
    const hearing = readHearing({ actors: [...actors], participations, judgements: [] }, today);
    expect(hearing.voices).toEqual([]);
    expect(hearing.naturesNotHeard).toEqual(["company", "public-institution"]);
  });
});
