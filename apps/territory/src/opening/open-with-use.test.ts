import { expect, it } from "vitest";
import { openWithUse } from "./open-with-use.ts";

it("writes the first use in a draft of its own, and takes both back, the use first", () => {
  const asked = { statement: "Manger local", draftName: "Un brouillon", stakes: ["stake"], words: "C’est ajouté." };
  const { words, writes, undo } = openWithUse(asked);
  expect(words).toBe("C’est ajouté.");
  const [draft, use] = writes;
  expect(draft).toMatchObject({
    action: "create",
    entity: "solution",
    said: { name: "Un brouillon", stage: "draft", stakes: ["stake"] },
  });
  const solution = draft?.action === "create" ? draft.id : undefined;
  expect(solution).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(use).toMatchObject({
    action: "create",
    entity: "usePerformance",
    said: { statement: "Manger local", solution },
  });
  expect(
    undo([
      { id: "draft", version: 2 },
      { id: "use", version: 1 },
    ]),
  ).toEqual([
    { action: "remove", entity: "usePerformance", id: "use", version: 1 },
    { action: "remove", entity: "solution", id: "draft", version: 2 },
  ]);
});
