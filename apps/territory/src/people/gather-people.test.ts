import { expect, it } from "vitest";
import { gatherPeople } from "./gather-people.ts";

const since = "2026-01-01T00:00:00.000Z";
const role = (user: string, id: string) => ({ id, user, role: "member" as const, ecosystem: null, since });

it("tells each person once, by name, with all they hold; closed accounts come last", () => {
  const people = gatherPeople({
    roles: [role("z", "1"), role("gone", "2"), role("e", "3"), role("z", "4")],
    speaks: [{ user: "z", actor: "farm", since }],
    names: [
      { account: "z", name: "Zoé" },
      { account: "e", name: "Élie" },
    ],
  });
  expect(people.map(({ name, roles, speaks }) => [name, roles.map(({ id }) => id), speaks.length])).toEqual([
    ["Élie", ["3"], 0],
    ["Zoé", ["1", "4"], 1],
    [undefined, ["2"], 0],
  ]);
});
