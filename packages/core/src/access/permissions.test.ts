import { describe, expect, it } from "vitest";
import { entityNames } from "../entities.ts";
import { type Action, actions, readActionOf, writeActionOf } from "./action.ts";
import { isAllowed, permissions } from "./permissions.ts";
import { type Role, roles } from "./role.ts";

/** The whole matrix, written by hand: a column for each role, in the order of `roles`. */
const columns = "pilot facilitator member observer programme-admin analyst operator participant";
const matrix: Record<Action, string> = {
  "territory.read": "x x x x . . . .",
  "aim.read": "x x x x . . . .",
  "solution.read": "x x x x . . . .",
  "production.read": "x x x x . . . .",
  "value.read": "x x x x . . . .",
  "governance.read": "x x x x . . . .",
  "trajectory.read": "x x x x . . . .",
  "evaluation.read": "x x x x . . . .",
  "indicators.read": "x x x x . . . .",
  "territory.write": "x x x . . . . .",
  "aim.write": "x x x . . . . .",
  "solution.write": "x x x . . . . .",
  "production.write": "x x x . . . . .",
  "value.write": "x x x . . . . .",
  "governance.write": "x x x . . . . .",
  "trajectory.write": "x x x . . . . .",
  "evaluation.write": "x x x . . . . .",
  "indicators.write": "x x x . . . . .",
  "territory.settings": "x . . . . . . .",
  "territory.people": "x . . . . . . .",
  "territory.export": "x x . . . . . .",
  "territory.erase": "x . . . . . . .",
  "ecosystem.create": "x x . . . . . .",
  "ecosystem.settings": "x x . . . . . .",
  "ecosystem.share": "x . . . . . . .",
  "ecosystem.erase": "x . . . . . . .",
  "plugins.enable": "x x . . . . . .",
  "phase.decide": "x x . . . . . .",
  "fact.confirm": "x x x . . . . .",
  "fact.ask": "x x . . . . . .",
  "campaign.lead": "x x . . . . . .",
  "reflexive.speak": ". . . . . . . x",
  "reflexive.listen": ". . . . . . . x",
  "journal.read": "x x x . . . . .",
  "programme.read": ". . . . x x . .",
  "programme.settings": ". . . . x . . .",
  "instance.operate": ". . . . . . x .",
};

describe("permissions", () => {
  it("has a line for each action and a column for each role", () => {
    expect(columns.split(" ")).toEqual(roles);
    expect(Object.keys(permissions).toSorted()).toEqual([...actions].toSorted());
    expect(Object.keys(matrix).toSorted()).toEqual([...actions].toSorted());
  });

  const cells = actions.flatMap((action) =>
    roles.map((role, column): [Role, Action, boolean] => [role, action, matrix[action].split(" ")[column] === "x"]),
  );
  it.each(cells)("%s, %s: %s", (role, action, expected) => {
    expect(isAllowed([role], action)).toBe(expected);
  });

  it("adds up the roles a person holds, and allows nothing without one", () => {
    expect(isAllowed(["observer", "member"], "fact.confirm")).toBe(true);
    expect(isAllowed(["pilot", "operator", "programme-admin"], "reflexive.listen")).toBe(false);
    for (const action of actions) expect(isAllowed([], action)).toBe(false);
  });
});

describe("the actions of an entity", () => {
  it("are those of its folder, but a phase is decided", () => {
    expect([readActionOf("actor"), writeActionOf("actor")]).toEqual(["territory.read", "territory.write"]);
    expect([readActionOf("commitment"), writeActionOf("commitment")]).toEqual(["production.read", "production.write"]);
    expect([readActionOf("phaseEntry"), writeActionOf("phaseEntry")]).toEqual(["trajectory.read", "phase.decide"]);
  });

  it.each(entityNames)("of %s are in the table", (name) => {
    expect(actions).toContain(readActionOf(name));
    expect(actions).toContain(writeActionOf(name));
  });
});
