// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { crowdedYears, nameYears, sampleYears } from "../../workshop/samples/equilibrium-samples.ts";
import { renderPart } from "../testing/render-part.tsx";
import { EquilibriumByYear } from "./equilibrium-by-year.tsx";
import { layOutYears } from "./years-layout.ts";

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

const wordsOf = (container: HTMLElement, shape: string) =>
  [...container.querySelectorAll(`.bassin-years__${shape} text`)].map(({ textContent }) => textContent);

describe("the equilibrium by year", () => {
  it("has a table that says every line, each side and how they meet", () => {
    renderPart(<EquilibriumByYear {...sampleYears} nameOf={nameYears} />);
    expect(rows().slice(0, 8)).toEqual([
      ["Année", "Côté", "Quoi", "Acteur", "Euros"],
      ["2025", "Coûts", "Achats de légumes", "", "6\u202f400"],
      ["2025", "Coûts", "Minibus du jeudi", "Les Cars du Pertuis", "6\u202f200,5"],
      ["2025", "Coûts", "En tout", "", "12\u202f600,5"],
      ["2025", "Ressources", "Vente des paniers", "", "6\u202f400"],
      ["2025", "Ressources", "En tout", "", "6\u202f400"],
      ["2025", "Les deux ensemble", "Il reste 6\u202f200,50\u00a0€ à trouver ensemble.", "", "-6\u202f200,5"],
      ["2026", "Coûts", "Achats aux fermes et au fournil", "", "46\u202f000"],
    ]);
    expect(rows().at(-1)).toEqual([
      "2026",
      "Les deux ensemble",
      "Regardé ensemble\u00a0: 14 avril 2026 et septembre 2026.",
      "",
      "",
    ]);
  });

  it("draws the same, sides face to face or one under the other", () => {
    const { container } = renderPart(<EquilibriumByYear {...sampleYears} nameOf={nameYears} />, { locale: "en" });
    const facing = wordsOf(container, "facing");
    expect(facing.slice(0, 5)).toEqual([
      "2025",
      "Costs: €12,600.50",
      "€6,400 · Achats de légumes",
      "€6,200.50 · Minibus du jeudi (Les Cars du",
      "Pertuis)",
    ]);
    expect(facing).toContain("Resources cover costs.");
    expect(wordsOf(container, "stacked").join(" ")).toBe(facing.join(" "));
    expect(container.querySelectorAll(".bassin-years__facing rect")).toHaveLength(9);
  });

  it("keeps every bar and its words on the sheet, on one scale, whatever the lines", () => {
    const says = { text: (key: string) => key, locale: "fr" as const, nameOf: nameYears };
    for (const shape of ["facing", "stacked"] as const) {
      const { width, height, years } = layOutYears(crowdedYears, shape, says);
      const longest = Math.max(...years.flatMap(({ sides }) => sides.map(({ segments }) => sumOf(segments))));
      expect(longest).toBeCloseTo(shape === "facing" ? width / 2 : width, 6);
      for (const side of years.flatMap(({ sides }) => sides)) {
        expect(side.words.length).toBeLessThanOrEqual(8);
        for (const { x, width: wide } of side.segments) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x + wide).toBeLessThanOrEqual(width + 1e-9);
        }
      }
      const last = years.at(-1)?.notes;
      expect((last?.y ?? 0) + ((last?.lines.length ?? 0) - 1) * 19).toBeLessThan(height);
    }
  });

  it("asks the question when no line was told", () => {
    renderPart(<EquilibriumByYear years={[]} reviews={[]} nameOf={nameYears} />);
    expect(screen.getByText(/^Qu’est-ce que cela coûte chaque année/)).toBeDefined();
  });
});

const sumOf = (segments: readonly { width: number }[]) => segments.reduce((sum, { width }) => sum + width, 0);
