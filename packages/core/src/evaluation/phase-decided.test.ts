import { expect, it } from "vitest";
import { diagnose } from "./diagnosis.rules.ts";
import { completeFacts } from "./testing/facts.ts";

it("tells the phase people decided from the one where everything begins", () => {
  const facts = completeFacts();
  const decided = { ...facts, phaseEntries: [{ id: "p", phase: "design" as const, on: "2025-03", reason: "Prêts." }] };
  expect(diagnose(decided, "2025-03-01")).toMatchObject({ phase: "design", isPhaseDecided: true });
  expect(diagnose(decided, "2025-02-28")).toMatchObject({ phase: "qualify", isPhaseDecided: false });
});
