import { expect, test } from "vitest";
import { askFirst } from "./ask-first.ts";

test("the page runs the entry of that name as soon as it has come, and no other file", () => {
  const bundle = {
    "assets/ahead-AbC1.js": { name: "ahead", isEntry: true },
    "assets/ahead-AbC2.js": { name: "ahead", isEntry: false },
    "assets/index-AbC3.js": { name: "index", isEntry: true },
    "assets/ahead-AbC4.css": {},
  };
  expect(askFirst("ahead", "/admin/").transformIndexHtml("", { bundle })).toEqual([
    {
      tag: "script",
      attrs: { type: "module", async: true, crossorigin: true, src: "/admin/assets/ahead-AbC1.js" },
      injectTo: "head-prepend",
    },
  ]);
});
