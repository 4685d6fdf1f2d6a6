import { expect, test } from "vitest";
import { listTurned, type ReadCriteria } from "./turned-criteria.ts";

type Status = ReadCriteria["parts"][number]["criteria"][number]["status"];

/** A diagnosis of one part. */
const diagnosis = (statuses: Readonly<Record<string, Status>>): ReadCriteria => ({
  parts: [{ criteria: Object.entries(statuses).map(([id, status]) => ({ id, status, name: { fr: id, en: id } })) }],
});

test("says which criteria read otherwise, and nothing of those that are the same or new", () => {
  const before = diagnosis({ A1: "unknown", A2: "met", A3: "partial" });
  const after = diagnosis({ A1: "met", A2: "met", A3: "missing", A4: "met" });
  expect(listTurned(before, after)).toEqual([
    { id: "A1", name: { fr: "A1", en: "A1" }, before: "unknown", after: "met" },
    { id: "A3", name: { fr: "A3", en: "A3" }, before: "partial", after: "missing" },
  ]);
});
