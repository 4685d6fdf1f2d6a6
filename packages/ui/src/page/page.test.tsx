// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { Card } from "./card.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { IllustrationBanner } from "./illustration-banner.tsx";
import { Loading } from "./loading.tsx";
import { Question } from "./question.tsx";
import { LanguageSwitch } from "./switches.tsx";
import { LifeFunctionTag, PhaseTag } from "./tags.tsx";

afterEach(() => vi.useRealTimers());

describe("the parts of a page", () => {
  it("has one title, a question", () => {
    renderPart(<Question lead="Au cœur, les performances.">{"Que faire\u202f?"}</Question>);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Que faire\u202f?");
    expect(screen.getByText("Au cœur, les performances.")).toBeDefined();
  });

  it("titles a card under the page", () => {
    renderPart(<Card title="Qui pilote">texte</Card>);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Qui pilote");
  });

  it("starts an empty page with a question and one thing to do", () => {
    renderPart(<EmptyState title="Qui ?" action={<button type="button">Nommer</button>} />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Qui ?");
    expect(screen.getByRole("button", { name: "Nommer" })).toBeDefined();
  });

  it("names life functions and phases, a plugin's own name first", () => {
    const { container } = renderPart(
      <>
        <LifeFunctionTag lifeFunction="mobility" />
        <LifeFunctionTag lifeFunction="food" label="Bien manger" />
        <PhaseTag phase="design" />
      </>,
    );
    expect([...container.querySelectorAll(".bassin-tag")].map((tag) => tag.textContent)).toEqual([
      "Se déplacer",
      "Bien manger",
      "Deuxième temps · imaginer la solution",
    ]);
  });

  it("lets a demonstration say its own origin, once", () => {
    const { container } = renderPart(
      <IllustrationBanner kind="fictional" notice="Exemple fictif, écrit pour apprendre." />,
    );
    expect(container.querySelector("p")?.textContent?.trim()).toBe("Exemple fictif, écrit pour apprendre.");
  });

  it("says what a demonstration is made of", () => {
    const { container } = renderPart(
      <>
        <IllustrationBanner kind="published" section="4.2-5" />
        <IllustrationBanner kind="fictional" />
      </>,
      { locale: "en" },
    );
    const [published, fictional] = [...container.querySelectorAll("p")].map((line) => line.textContent);
    expect(published).toBe(
      "Illustration drawn from a published document Only what the document states is here; the rest has not been told, and nothing is assumed. §\u00a04.2, fifth part",
    );
    expect(fictional).toMatch(/^Openly fictional example /);
  });
});

describe("an error", () => {
  it("says what happened, that nothing was lost, and what to do", async () => {
    const user = userEvent.setup();
    let tries = 0;
    renderPart(
      <ErrorNotice onRetry={() => (tries += 1)} details="HTTP 503" todo="Appelez la mairie.">
        Le serveur ne répond pas.
      </ErrorNotice>,
    );
    const notice = screen.getByRole("alert").textContent;
    expect(notice).toContain("Le serveur ne répond pas.");
    expect(notice).toContain("Rien n’est perdu");
    expect(notice).toContain("Appelez la mairie.");
    expect(document.querySelector("details")?.open).toBe(false);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(tries).toBe(1);
  });
});

describe("waiting", () => {
  it("shows the page's shape, and after a second says how it goes", () => {
    vi.useFakeTimers();
    const { container } = renderPart(<Loading lines={3} />);
    expect(container.querySelectorAll(".bassin-loading__line")).toHaveLength(3);
    expect(screen.getByRole("status").className).toBe("bassin-hidden");
    act(() => vi.advanceTimersByTime(999));
    expect(screen.getByRole("status").className).toBe("bassin-hidden");
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole("status").className).toBe("bassin-soft");
    expect(screen.getByRole("status").textContent).toContain("un peu plus long que d’habitude");
  });
});

describe("the language", () => {
  it("is each named in its own language, and one is pressed", async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    renderPart(<LanguageSwitch onChange={(locale) => chosen.push(locale)} />, { locale: "en" });
    const buttons = screen.getAllByRole("button");
    expect(buttons.map((button) => [button.textContent, button.lang, button.getAttribute("aria-pressed")])).toEqual([
      ["Français", "fr", "false"],
      ["English", "en", "true"],
    ]);
    await user.click(screen.getByRole("button", { name: "Français" }));
    expect(chosen).toEqual(["fr"]);
  });
});
