// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { sampleParts } from "../testing/sample-parts.ts";
import { Rosette } from "./rosette.tsx";

const mark = (id: string) => {
  const found = document.querySelector(`[data-criterion="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
};

const note = () => screen.queryByRole("status")?.textContent;

afterEach(() => vi.useRealTimers());

describe("the rosette", () => {
  it("puts its petals in the order of the definition, each with its link", () => {
    renderPart(<Rosette parts={sampleParts} />);
    const labels = [...document.querySelectorAll(".bassin-rosette__label")];
    expect(labels.map((label) => [label.textContent, label.getAttribute("href")])).toEqual([
      ["Visée", "/aim"],
      ["Solution intégrée", "/solution"],
      ["Produire ensemble", "/production"],
      ["Valeur et contributions", "/value"],
      ["Gouvernance", null],
    ]);
  });

  it("has one tab stop per petal", async () => {
    const user = userEvent.setup();
    renderPart(<Rosette parts={sampleParts} />);
    const stops: (string | null)[] = [];
    for (let press = 0; press < 6; press += 1) {
      await user.tab();
      stops.push(document.activeElement?.textContent ?? null);
    }
    expect(stops.slice(0, 5)).toEqual([
      "Visée",
      "Solution intégrée",
      "Produire ensemble",
      "Valeur et contributions",
      "Gouvernance",
    ]);
    expect(document.activeElement).toBe(document.body);
  });

  it("walks through the criteria of a petal with the arrows, and closes with Escape", async () => {
    const user = userEvent.setup();
    renderPart(<Rosette parts={sampleParts} />);
    act(() => screen.getByRole("link", { name: "Solution intégrée" }).focus());
    expect(note()).toBeUndefined();
    await user.keyboard("{ArrowRight}");
    expect(note()).toContain("Une solution formulée");
    await user.keyboard("{ArrowDown}");
    expect(note()).toContain("Personne ne tient encore la plateforme.");
    expect(note()).toContain("§\u00a04.2, deuxième partie");
    await user.keyboard("{End}{ArrowRight}");
    expect(note()).toContain("Sans objet ici.");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(note()).toContain("Une solution formulée");
    await user.keyboard("{Escape}");
    expect(note()).toBeUndefined();
    expect(document.activeElement?.textContent).toBe("Solution intégrée");
  });

  it("follows a petal with Enter, through the app's own navigation", async () => {
    const user = userEvent.setup();
    const visited: string[] = [];
    renderPart(<Rosette parts={sampleParts} />, { navigate: (href) => visited.push(href) });
    act(() => screen.getByRole("link", { name: "Solution intégrée" }).focus());
    await user.keyboard("{ArrowRight}{Enter}");
    expect(visited).toEqual(["/solution"]);
  });

  it("follows a petal by a click on its shape", () => {
    const visited: string[] = [];
    renderPart(<Rosette parts={sampleParts} />, { navigate: (href) => visited.push(href) });
    const outline = document.querySelector('svg [data-part="aim"] .bassin-rosette__outline');
    if (outline) fireEvent.click(outline);
    expect(visited).toEqual(["/aim"]);
  });

  it("tells a criterion under the mouse, and lets the mouse reach the sentence", () => {
    vi.useFakeTimers();
    renderPart(<Rosette parts={sampleParts} />);
    fireEvent.pointerEnter(mark("B5"), { pointerType: "mouse" });
    expect(note()).toContain("Chaque composante a un porteur");
    fireEvent.pointerLeave(mark("B5"), { pointerType: "mouse" });
    act(() => vi.advanceTimersByTime(100));
    fireEvent.pointerEnter(screen.getByRole("status"));
    act(() => vi.advanceTimersByTime(1000));
    expect(note()).toContain("Chaque composante a un porteur");
    fireEvent.pointerLeave(screen.getByRole("status"));
    act(() => vi.advanceTimersByTime(1000));
    expect(note()).toBeUndefined();
  });

  it("tells a criterion to a finger first, follows at the second tap, closes at a tap elsewhere", () => {
    const visited: string[] = [];
    renderPart(<Rosette parts={sampleParts} />, { navigate: (href) => visited.push(href) });
    fireEvent.pointerEnter(mark("B5"), { pointerType: "touch" });
    fireEvent.click(mark("B5"));
    expect(note()).toContain("Chaque composante a un porteur");
    expect(visited).toEqual([]);
    fireEvent.pointerDown(document.body);
    expect(note()).toBeUndefined();
    fireEvent.click(mark("B5"));
    fireEvent.click(mark("B5"));
    expect(visited).toEqual(["/solution"]);
  });

  it("opens a criterion of a petal that leads nowhere", () => {
    renderPart(<Rosette parts={sampleParts} />);
    fireEvent.pointerUp(mark("E5"), { pointerType: "touch" });
    expect(note()).toContain("Une forme juridique");
    expect(within(screen.getByRole("status")).queryByRole("link")).toBeNull();
  });

  it("lists every criterion for the screen reader, status in words", () => {
    renderPart(<Rosette parts={sampleParts} />);
    const said = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(said).toContain("Un périmètre (en partie). Une commune, sans raison dite.");
    expect(said).toContain("Une forme juridique (atout, pas encore dit). Personne n’en a parlé.");
  });

  it("explains only the shapes it shows", () => {
    renderPart(<Rosette parts={sampleParts} />);
    const legend = within(screen.getByRole("list", { name: "Ce que disent les formes" })).getAllByRole("listitem");
    expect(legend.map((entry) => entry.textContent)).toEqual([
      "réuni",
      "en partie",
      "à construire",
      "sans objet",
      "atout",
    ]);
  });

  it("speaks English", () => {
    renderPart(<Rosette parts={sampleParts} />, { locale: "en" });
    expect(screen.getByRole("region", { name: "The five parts of the definition" })).toBeDefined();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toContain(
      "Un périmètre (partly). Une commune, sans raison dite.",
    );
  });
});
