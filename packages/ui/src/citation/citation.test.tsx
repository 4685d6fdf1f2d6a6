// @vitest-environment jsdom
import type { Locale } from "@bassin/core";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { Citation } from "./citation.tsx";

describe("a citation", () => {
  it.each<[Locale, string, string]>([
    ["fr", "4.2-1", "§\u00a04.2, première partie"],
    ["fr", "4.2-2", "§\u00a04.2, deuxième partie"],
    ["fr", "4.2-5", "§\u00a04.2, cinquième partie"],
    ["fr", "2.4", "§\u00a02.4"],
    ["fr", "4.2", "§\u00a04.2"],
    ["fr", "intro, 4.2-1", "introduction et §\u00a04.2, première partie"],
    ["fr", "4.2-2, 2.4", "§\u00a04.2, deuxième partie et §\u00a02.4"],
    ["en", "4.2-2", "§\u00a04.2, second part"],
    ["en", "4.2-3, 4.2-4", "§\u00a04.2, third part and §\u00a04.2, fourth part"],
    ["en", "3.2", "§\u00a03.2"],
  ])("in %s, %s reads %s", (locale, section, words) => {
    const { container } = renderPart(<Citation section={section} />, { locale });
    expect(container.querySelector(".bassin-citation")?.textContent).toBe(words);
  });

  it("says which document", () => {
    const { container } = renderPart(<Citation section="2.4" />);
    expect(container.querySelector(".bassin-citation")?.getAttribute("title")).toBe(
      "L’écosystème coopératif territorialisé. L’émergence du concept opérationnel, sa définition. " +
        "Patrice Vuidel et Christian du Tertre, ATEMIS, octobre 2024",
    );
  });

  it("leads to the source when there is one to read", () => {
    renderPart(<Citation section="2.4" href="/source" />);
    expect(screen.getByRole("link", { name: "§\u00a02.4" }).getAttribute("href")).toBe("/source");
  });
});
