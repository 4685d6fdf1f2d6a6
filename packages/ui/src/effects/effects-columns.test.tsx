// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sampleEffects } from "../../workshop/samples/effects-samples.ts";
import { renderPart } from "../testing/render-part.tsx";
import { EffectsColumns } from "./effects-columns.tsx";
import { EffectsStill } from "./effects-still.tsx";

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("effects and contributions face to face", () => {
  it("has a table that says the same, flags included", () => {
    renderPart(<EffectsColumns actors={sampleEffects.slice(0, 2)} />);
    expect(rows()).toEqual([
      ["Acteur", "Sens", "Quoi", "Précision"],
      [
        "Les cantines des six écoles",
        "Reçoit",
        "Des repas préparés chaque jour avec des produits d’ici",
        "effet utile, tout de suite",
      ],
      ["Les cantines des six écoles", "Reçoit", "Des équipes fières de ce qu’elles servent", "effet utile, plus tard"],
      ["Les cantines des six écoles", "Donne", "Prêt de la cuisine le mercredi", "en nature · convenu"],
      ["Les cantines des six écoles", "Donne", "Participation par repas", "1\u202f250,50\u00a0€ · proposé"],
      [
        "La caisse locale de santé",
        "Reçoit",
        "Moins d’obésité infantile dans la vallée",
        "effet positif, sans l’avoir demandé",
      ],
      [
        "La caisse locale de santé",
        "À se dire",
        "Elle profite de ce qui se fait ici et n’a encore rien proposé\u00a0: qui pourrait aller lui parler\u202f?",
        "",
      ],
    ]);
  });

  it("puts what is received and what is given in two lists of the actor's own", () => {
    renderPart(<EffectsColumns actors={sampleEffects} />, { locale: "en" });
    const received = screen.getByRole("list", { name: "Les cantines des six écoles, Receives" });
    expect(within(received).getAllByRole("listitem")).toHaveLength(2);
    const given = screen.getByRole("list", { name: "Les cantines des six écoles, Gives" });
    expect(
      within(given)
        .getAllByRole("listitem")
        .map((item) => item.querySelector("small")?.textContent),
    ).toEqual(["in kind · agreed", "€1,250.50 · proposed"]);
    expect(screen.getByRole("link", { name: "Les cantines des six écoles" }).getAttribute("href")).toBe(
      "?page=pictures#cantine",
    );
  });

  it("says harm in words, and that nothing is said yet", () => {
    const { container } = renderPart(<EffectsColumns actors={sampleEffects} />);
    expect(container.querySelector("[data-harm] small")?.textContent).toBe("effet négatif, sans l’avoir demandé");
    const none = [...container.querySelectorAll(".bassin-effects__none")];
    expect(none.map((each) => [each.parentElement?.getAttribute("data-side"), each.textContent])).toEqual([
      ["gives", "rien de dit encore"],
    ]);
  });

  it("draws for files all that is received, given and worth talking about", () => {
    const says = { text: (key: string) => key, locale: "fr" as const };
    const { container } = renderPart(<EffectsStill actors={sampleEffects} says={says} />);
    const drawn = container.textContent?.replaceAll(/\s/g, "") ?? "";
    const said = sampleEffects.flatMap(({ name, receives, gives, flags }) => [
      name,
      ...[...receives, ...gives].map(({ statement }) => statement),
      ...flags,
    ]);
    expect(said.filter((words) => !drawn.includes(words.replaceAll(/\s/g, "")))).toEqual([]);
  });

  it("sums each actor up in a line once they are many, and keeps what is worth talking about in sight", () => {
    const many = [0, 1].flatMap((turn) => sampleEffects.map((actor) => ({ ...actor, id: `${actor.id} ${turn}` })));
    const { container } = renderPart(<EffectsColumns actors={many} />);
    const folds = [...container.querySelectorAll("details.bassin-effects__fold")];
    expect(folds).toHaveLength(many.length);
    expect(folds.filter((fold) => fold.hasAttribute("open"))).toEqual([]);
    expect(folds[0]?.querySelector("summary")?.textContent).toBe("Les cantines des six écoles reçoit 2, donne 2");
    expect(container.querySelectorAll("details .bassin-effects__flag")).toHaveLength(0);
    expect(container.querySelectorAll(".bassin-effects__flag").length).toBeGreaterThan(0);
  });

  it("asks the question when there is nobody", () => {
    const { container } = renderPart(<EffectsColumns actors={[]} />);
    expect(container.querySelector(".bassin-effects__empty")?.textContent).toMatch(
      /^Qui profite de ce qui se fait ici/,
    );
  });
});
