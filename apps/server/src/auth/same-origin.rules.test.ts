import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin.rules.ts";

const here = "https://bassin.example.org";

it.each([
  ["a page of ours, by a browser that says so", { "sec-fetch-site": "same-origin", origin: here }, true],
  ["a page of ours, by an older browser", { origin: here }, true],
  ["a page of another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
  ["a neighbour on the same domain", { "sec-fetch-site": "same-site", origin: "https://other.example.org" }, false],
  ["a page of another site that claims our origin", { "sec-fetch-site": "cross-site", origin: here }, false],
  ["an address typed in", { "sec-fetch-site": "none" }, false],
  ["a hidden origin", { origin: "null" }, false],
  ["our name over plain HTTP", { origin: "http://bassin.example.org" }, false],
  ["a name that begins as ours", { origin: `${here}.evil.example` }, false],
  ["nothing said", {}, false],
])("%s", (_what, headers, expected) => {
  expect(isSameOrigin(headers, here)).toBe(expected);
});
