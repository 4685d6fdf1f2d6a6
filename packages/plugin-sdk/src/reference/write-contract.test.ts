import { expect, test } from "vitest";
import { contractSections } from "./contract-sections.ts";
import { writeContract } from "./write-contract.ts";

test("docs/plugins/contract.md says what the schema says (vitest -u writes it)", async () => {
  await expect(writeContract()).toMatchFileSnapshot("../../../../docs/plugins/contract.md");
});

test("every field has its note, and every note its field", () => {
  for (const { schema, notes } of contractSections) {
    expect(Object.keys(notes).sort()).toEqual(Object.keys(schema.shape).sort());
    expect(Object.values(notes).filter((note) => note.trim() === "")).toEqual([]);
  }
});
