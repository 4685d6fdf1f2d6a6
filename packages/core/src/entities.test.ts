import { describe, expect, it } from "vitest";
import { entities, entityNames } from "./entities.ts";
import { referencesOf } from "./record/references-of.ts";

describe("the entities", () => {
  it("are each known by their own name and list", () => {
    expect(entityNames.map((name) => entities[name].name)).toEqual(entityNames);
    expect(new Set(entityNames.map((name) => entities[name].collection)).size).toBe(entityNames.length);
  });

  it.each(entityNames)("%s points to entities that exist, and says by which field it is named", (name) => {
    const entity = entities[name];
    for (const reference of referencesOf(entity)) expect(entityNames).toContain(reference.target);
    expect(Object.keys(entity.fields)).toContain(entity.label);
  });

  it("of a territory never point into one of its ecosystems", () => {
    for (const name of entityNames) {
      if (entities[name].scope === "ecosystem") continue;
      for (const reference of referencesOf(entities[name])) {
        expect(entities[reference.target as keyof typeof entities].scope).toBe("territory");
      }
    }
  });
});
