// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { Sentence } from "./sentence.tsx";
import { ThingsThatMatter, type ThingThatMatters } from "./things-that-matter.tsx";

describe("the sentence of an ecosystem", () => {
  it("comes first; the word follows with its explanation", () => {
    const { container } = renderPart(
      <Sentence verdict="bundle" explanation="deux services sont des options.">
        Quatre acteurs proposent des services.
      </Sentence>,
    );
    expect([...container.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
      "Quatre acteurs proposent des services.",
      "En un mot\u00a0: un bouquet – deux services sont des options.",
    ]);
  });

  it("explains the word by itself", () => {
    const { container } = renderPart(<Sentence verdict="gathering">Actors meet.</Sentence>, { locale: "en" });
    expect(container.querySelectorAll("p")[1]?.textContent).toBe(
      "In a word: a gathering – actors have come together; which solution would they carry?",
    );
  });
});

const thing = (id: string): ThingThatMatters => ({
  id,
  question: `Question ${id}\u202f?`,
  why: "Personne ne la tient.",
  link: { href: `/${id}`, label: "Chercher" },
  section: "4.2-2",
});

describe("the things that matter", () => {
  it.each([
    [1, "Une chose qui compterait maintenant"],
    [2, "Deux choses qui compteraient maintenant"],
    [3, "Trois choses qui compteraient maintenant"],
  ])("says how many there are: %i", (count, title) => {
    renderPart(<ThingsThatMatter things={["a", "b", "c"].slice(0, count).map(thing)} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(title);
    expect(screen.getAllByRole("listitem")).toHaveLength(count);
  });

  it("never shows more than three", () => {
    renderPart(<ThingsThatMatter things={["a", "b", "c", "d"].map(thing)} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map((question) => question.textContent)).toEqual([
      "Question a\u202f?",
      "Question b\u202f?",
      "Question c\u202f?",
    ]);
  });

  it("gives each its reason, its link and its section", () => {
    renderPart(<ThingsThatMatter things={[thing("a")]} />);
    expect(screen.getByRole("listitem").textContent).toBe(
      "1Question a\u202f?Personne ne la tient. Chercher · §\u00a04.2, deuxième partie",
    );
    expect(screen.getByRole("link").getAttribute("href")).toBe("/a");
  });

  it("asks what changed when nothing presses", () => {
    renderPart(<ThingsThatMatter things={[]} />);
    expect(screen.getByRole("heading").textContent).toBe("Et maintenant\u202f?");
    expect(screen.queryByRole("listitem")).toBeNull();
  });
});
