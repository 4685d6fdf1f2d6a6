// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { PageShell } from "./page-shell.tsx";

const shell = (
  <PageShell
    homeHref="/"
    place={{ territory: "Bagnères-de-Luchon", territoryHref: "/t", ecosystem: "Résilience alimentaire" }}
    links={[
      { href: "/here", label: "Où en sommes-nous\u202f?", icon: "rosette", isCurrent: true },
      { href: "/aim", label: "Visée", icon: "aim" },
    ]}
    more={[{ href: "/actors", label: "Acteurs" }]}
    foot={<p>au pied</p>}
  >
    <h1>La page</h1>
  </PageShell>
);

const menu = () => document.querySelector(".bassin-shell__menu")?.hasAttribute("data-open");

describe("the frame of a page", () => {
  it("lets one skip to the content", () => {
    renderPart(shell);
    const skip = screen.getByRole("link", { name: "Aller au contenu" });
    expect(skip.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
  });

  it("says where one is, and which page is open", () => {
    renderPart(shell);
    expect(screen.getByRole("link", { name: "Bagnères-de-Luchon" }).getAttribute("href")).toBe("/t");
    expect(screen.getByText("Résilience alimentaire")).toBeDefined();
    const current = within(screen.getByRole("navigation"))
      .getAllByRole("link")
      .filter((link) => link.getAttribute("aria-current") === "page");
    expect(current.map((link) => link.textContent)).toEqual(["Où en sommes-nous\u202f?"]);
  });

  it("draws the whole rosette, or the petal of the part", () => {
    renderPart(shell);
    const full = (name: string) => screen.getByRole("link", { name }).querySelectorAll(".bassin-mark__full").length;
    expect(full("Où en sommes-nous\u202f?")).toBe(5);
    expect(full("Visée")).toBe(1);
    expect(full("Acteurs")).toBe(0);
  });

  it("opens and closes its menu by button, by Escape, by following a link", async () => {
    const user = userEvent.setup();
    renderPart(shell, { navigate: () => undefined });
    const button = screen.getByRole("button", { name: "Menu" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(button.textContent).toBe("Fermer le menu");
    expect(menu()).toBe(true);
    await user.keyboard("{Escape}");
    expect(menu()).toBe(false);
    await user.click(button);
    await user.click(screen.getByRole("link", { name: "Visée" }));
    expect(menu()).toBe(false);
  });
});
