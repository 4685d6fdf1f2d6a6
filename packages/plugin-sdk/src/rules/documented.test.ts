import { expect, test } from "vitest";
import page from "../../../../docs/plugins/rules.md?raw";
import { conformanceRuleNames, loadRuleNames } from "./problem.ts";

test("docs/plugins/rules.md explains every rule under its name, in this order, and no other", () => {
  const text: string = page;
  const anchors = [...text.matchAll(/^### (.+)$/gm)].map(([, anchor]) => anchor);
  expect(anchors).toEqual([...loadRuleNames, ...conformanceRuleNames]);
});
