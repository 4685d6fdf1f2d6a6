// @vitest-environment jsdom
import type { Force, Status } from "@bassin/core";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { StatusMark } from "./status-mark.tsx";

const drawn = (status: Status, force: Force) => {
  const { container, unmount } = renderPart(<StatusMark status={status} force={force} />);
  const shape = container.querySelector("svg")?.innerHTML ?? "";
  unmount();
  // Colours are in classes: without them only the shape is left.
  return shape.replaceAll(/ class="[^"]*"/g, "");
};

const told: [Status, Force][] = [
  ["met", "constitutive"],
  ["partial", "constitutive"],
  ["missing", "constitutive"],
  ["unknown", "constitutive"],
  ["not-applicable", "constitutive"],
  ["met", "asset"],
  ["missing", "asset"],
  ["unknown", "asset"],
];

describe("the mark of a status", () => {
  it("differs by shape alone", () => {
    expect(new Set(told.map(([status, force]) => drawn(status, force))).size).toBe(told.length);
  });

  it("is the same for what defines and what helps to last", () => {
    expect(drawn("partial", "steering")).toBe(drawn("partial", "constitutive"));
  });

  it.each<[Status, Force, string]>([
    ["met", "constitutive", "réuni"],
    ["unknown", "constitutive", "pas encore dit"],
    ["missing", "asset", "atout, à construire"],
  ])("says %s %s in words for those who do not see it", (status, force, words) => {
    const { container } = renderPart(<StatusMark status={status} force={force} />);
    expect(container.querySelector(".bassin-hidden")?.textContent).toBe(words);
  });

  it("can show its word", () => {
    const { container } = renderPart(<StatusMark status="met" withWord />, { locale: "en" });
    expect(container.querySelector(".bassin-status__word")?.textContent).toBe("in place");
    expect(container.querySelector(".bassin-hidden")).toBeNull();
  });
});
