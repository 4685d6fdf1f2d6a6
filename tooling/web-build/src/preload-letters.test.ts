import { expect, test } from "vitest";
import { preloadLetters } from "./preload-letters.ts";

test("the page asks at once for the letters of French and English, and for no others; a narrow screen, once its code is there", () => {
  const bundle = {
    "assets/fraunces-latin-opsz-normal-AbC1.woff2": {},
    "assets/fraunces-latin-ext-opsz-normal-AbC2.woff2": {},
    "assets/source-sans-3-latin-wght-normal-AbC3.woff2": {},
    "assets/source-sans-3-cyrillic-wght-normal-AbC4.woff2": {},
    "assets/index-AbC5.js": {},
  };
  const tags = preloadLetters("/admin/").transformIndexHtml("", { bundle });
  const wide = "(min-width: 48em)";
  expect(tags.map(({ tag, attrs }) => [tag, attrs.rel, attrs.href, attrs.media])).toEqual([
    ["link", "preload", "/admin/assets/fraunces-latin-opsz-normal-AbC1.woff2", wide],
    ["link", "preload", "/admin/assets/source-sans-3-latin-wght-normal-AbC3.woff2", wide],
  ]);
});
