import { expect, inject, test } from "vitest";
import { conformanceRuleNames, loadRuleNames } from "./problem.ts";

declare module "vitest" {
  interface ProvidedContext {
    rulesPage: string;
  }
}

test("docs/plugins/quality-rules.md explains every rule under its name, in this order, and no other", () => {
  const anchors = [...inject("rulesPage").matchAll(/^### (.+)$/gm)].map(([, anchor]) => anchor);
  expect(anchors).toEqual([...loadRuleNames, ...conformanceRuleNames]);
});
