import { askAhead } from "./answer-ahead.ts";
import { addressOf, listReads } from "./list-reads.ts";

// A file of its own, small enough to run long before the app: what a page reads and its code come while the app does.
const address = new URL(location.href);
const reads = listReads(address);
if (reads.length > 0) {
  askAhead(addressOf(reads));
  void import("../evaluation/ecosystem-layout.tsx");
  const isHome = /^\/t\/[^/]+\/e\/[^/]+\/?$/.test(address.pathname);
  const isPart = /\/(?:aim|solution|production|value|governance)$/.test(address.pathname);
  if (isHome) void import("../evaluation/ecosystem-home-page.tsx");
  if (isPart) void import("../evaluation/part-page.tsx");
}
