import { expect, it } from "vitest";
import { nameEvidence } from "./evidence-label.ts";

it("keeps names, and leaves out what is only a date", () => {
  const labels = ["2024-10-01", "2024-10", "2024", "2023-09~", "Séance du 2024-10-01", "1001 repas"];
  expect(labels.map(nameEvidence)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "Séance du 2024-10-01",
    "1001 repas",
  ]);
});
