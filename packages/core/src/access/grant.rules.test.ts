import { describe, expect, it } from "vitest";
import { actions } from "./action.ts";
import { type AccessPlace, type Grant, isAllowedAt, listRolesAt } from "./grant.rules.ts";

const territory: AccessPlace = { kind: "territory", territory: "luchon" };
const food: AccessPlace = { kind: "ecosystem", territory: "luchon", ecosystem: "food" };
const energy: AccessPlace = { kind: "ecosystem", territory: "luchon", ecosystem: "energy" };
const circle: AccessPlace = { kind: "space", territory: "luchon", ecosystem: "food", space: "circle" };
const places: AccessPlace[] = [
  territory,
  food,
  energy,
  circle,
  { kind: "instance" },
  { kind: "programme", programme: "coopter" },
];

describe("isAllowedAt", () => {
  it("lets a role in the territory hold in each of its ecosystems, and nowhere else", () => {
    const grants: Grant[] = [{ role: "pilot", territory: "luchon" }];
    expect(isAllowedAt(grants, "territory.settings", territory)).toBe(true);
    expect(isAllowedAt(grants, "value.write", food)).toBe(true);
    expect(isAllowedAt(grants, "value.read", { kind: "ecosystem", territory: "pantin", ecosystem: "food" })).toBe(
      false,
    );
    expect(isAllowedAt(grants, "territory.read", { kind: "territory", territory: "pantin" })).toBe(false);
  });

  it("keeps a role in one ecosystem there, with the directory of actors", () => {
    const grants: Grant[] = [{ role: "pilot", territory: "luchon", ecosystem: "food" }];
    expect(isAllowedAt(grants, "value.write", food)).toBe(true);
    expect(isAllowedAt(grants, "value.read", energy)).toBe(false);
    expect(isAllowedAt(grants, "territory.read", territory)).toBe(true);
    expect(isAllowedAt(grants, "territory.write", territory)).toBe(true);
    expect(isAllowedAt(grants, "territory.settings", territory)).toBe(false);
    expect(isAllowedAt(grants, "territory.people", territory)).toBe(false);
    expect(isAllowedAt(grants, "territory.read", { kind: "territory", territory: "pantin" })).toBe(false);
    const observer: Grant[] = [{ role: "observer", territory: "luchon", ecosystem: "food" }];
    expect(isAllowedAt(observer, "territory.write", territory)).toBe(false);
  });

  it("opens the words of a reflexive space to its participants only", () => {
    const everyone: Grant[] = [
      { role: "pilot", territory: "luchon" },
      { role: "facilitator", territory: "luchon", ecosystem: "food" },
      { role: "operator" },
      { role: "programme-admin", programme: "coopter" },
      { role: "participant", territory: "luchon", ecosystem: "food", space: "another" },
      { role: "participant", territory: "pantin", ecosystem: "food", space: "circle" },
    ];
    for (const place of places) {
      expect(isAllowedAt(everyone, "reflexive.listen", place)).toBe(false);
      expect(isAllowedAt(everyone, "reflexive.speak", place)).toBe(false);
    }
    const participant: Grant[] = [{ role: "participant", territory: "luchon", ecosystem: "food", space: "circle" }];
    expect(isAllowedAt(participant, "reflexive.speak", circle)).toBe(true);
    expect(places.filter((place) => isAllowedAt(participant, "reflexive.listen", place))).toEqual([circle]);
    expect(isAllowedAt(participant, "governance.read", food)).toBe(false);
  });

  it("lets the operator run the instance and read nothing of what people write", () => {
    const grants: Grant[] = [{ role: "operator" }];
    const allowed = places.flatMap((place) => actions.filter((action) => isAllowedAt(grants, action, place)));
    expect(allowed).toEqual(["instance.operate"]);
  });

  it("lets a programme's people read in their own programme only", () => {
    const grants: Grant[] = [{ role: "analyst", programme: "coopter" }];
    const allowed = places.flatMap((place) => actions.filter((action) => isAllowedAt(grants, action, place)));
    expect(allowed).toEqual(["programme.read"]);
    expect(isAllowedAt(grants, "programme.read", { kind: "programme", programme: "other" })).toBe(false);
  });
});

describe("listRolesAt", () => {
  it("lists once each role held there", () => {
    const grants: Grant[] = [
      { role: "member", territory: "luchon" },
      { role: "member", territory: "luchon", ecosystem: "food" },
      { role: "facilitator", territory: "luchon", ecosystem: "food" },
    ];
    expect(listRolesAt(grants, food)).toEqual(["member", "facilitator"]);
    expect(listRolesAt(grants, energy)).toEqual(["member"]);
    expect(listRolesAt(grants, territory)).toEqual(["member"]);
    expect(listRolesAt(grants, { kind: "instance" })).toEqual([]);
  });
});
