// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { SolutionFlower } from "./solution-flower.tsx";
import type { FlowerComponent, FlowerPerformance, FlowerPiece } from "./solution-reading.ts";

const performances: FlowerPerformance[] = [
  { id: "p1", statement: "Manger bon et local", servedBy: ["c1", "c2"], href: "/p1" },
  { id: "p2", statement: "Vivre de son métier", servedBy: [], href: "/p2" },
];

const components: FlowerComponent[] = [
  {
    id: "c1",
    name: "Légumerie",
    kind: "good",
    necessity: "necessary",
    holders: ["ESAT", "Commune"],
    serves: ["p1"],
    href: "/c1",
  },
  { id: "c2", name: "Plateforme", kind: "service", necessity: "undecided", holders: [], serves: ["p1"], href: "/c2" },
];

const full = () => {
  const found = document.querySelector<HTMLElement>(".bassin-flower__full");
  if (!found) throw new Error("no flower");
  return found;
};

const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the solution as a flower", () => {
  it("has a table that says the same", () => {
    renderPart(<SolutionFlower performances={performances} components={components} />);
    expect(cells()).toEqual([
      ["Quoi", "Nature", "Sert, ou servie par", "Qui la tient", "Nécessité"],
      ["Manger bon et local", "performance d’usage", "Légumerie · Plateforme", "", ""],
      ["Vivre de son métier", "performance d’usage", "rien ne la sert encore", "", ""],
      ["Légumerie", "bien", "Manger bon et local", "ESAT, Commune", "nécessaire"],
      ["Plateforme", "service", "Manger bon et local", "personne pour l’instant", "nécessité à discuter"],
    ]);
  });

  it("names each piece whole for those who do not see it", () => {
    renderPart(<SolutionFlower performances={performances} components={components} />);
    expect(
      within(full())
        .getAllByRole("link")
        .map((link) => link.getAttribute("aria-label")),
    ).toEqual([
      "Légumerie (bien, ESAT, Commune)",
      "Plateforme (service, personne pour l’instant, nécessité à discuter)",
      "Manger bon et local (servie par 2 composantes)",
      "Vivre de son métier (rien ne la sert encore)",
    ]);
  });

  it("tells kind, emptiness, necessity and what nothing serves by shape", () => {
    renderPart(<SolutionFlower performances={performances} components={components} />);
    const [good, service] = [...full().querySelectorAll(".bassin-flower__petal")].map((petal) =>
      petal.closest("svg > g"),
    );
    const outline = (petal: Element | null | undefined) =>
      petal?.querySelector(".bassin-flower__outline")?.getAttribute("d");
    expect(outline(good)).not.toBe(outline(service));
    expect(good?.querySelector(".bassin-flower__contour, .bassin-flower__mark")).toBeNull();
    expect(service?.querySelector(".bassin-flower__contour")).not.toBeNull();
    expect(service?.querySelector(".bassin-flower__petal")?.hasAttribute("data-empty")).toBe(true);
    expect(service?.querySelector(".bassin-flower__mark")?.textContent).toBe("?");
    expect(full().querySelectorAll("[data-unserved]")).toHaveLength(1);
    const legend = within(screen.getByRole("list", { name: "Ce que disent les formes" })).getAllByRole("listitem");
    expect(legend.map((entry) => entry.textContent?.replace("?", ""))).toEqual([
      "bien (pétale rond)",
      "service (pétale pointu, double trait)",
      "pointillé\u00a0: personne ne la tient encore",
      "nécessité à discuter",
    ]);
  });

  it("is one tab stop, in which arrows go round, and a click follows", async () => {
    const user = userEvent.setup();
    const visited: string[] = [];
    renderPart(<SolutionFlower performances={performances} components={components} />, {
      navigate: (href) => visited.push(href),
    });
    const stops = within(full()).getAllByRole("link");
    expect(stops.map((stop) => stop.getAttribute("tabindex")).toSorted()).toEqual(["-1", "-1", "-1", "0"]);
    await user.tab();
    expect(document.activeElement?.getAttribute("data-stop")).toBe("performance p1");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-stop")).toBe("component c1");
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-stop")).toBe("performance p1");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("data-stop")).toBe("component c2");
    if (document.activeElement) await user.click(document.activeElement);
    expect(visited).toEqual(["/c2"]);
  });

  it("brings out what a petal serves", async () => {
    const user = userEvent.setup();
    renderPart(<SolutionFlower performances={performances} components={components} />);
    await user.tab();
    expect([...full().querySelectorAll("[data-linked] > a")].map((link) => link.getAttribute("data-stop"))).toEqual([
      "component c1",
      "component c2",
    ]);
  });

  it("opens a piece in place when asked to", async () => {
    const user = userEvent.setup();
    const opened: FlowerPiece[] = [];
    const bare = components.map(({ href, ...component }) => component);
    renderPart(<SolutionFlower performances={performances} components={bare} onOpen={(piece) => opened.push(piece)} />);
    await user.click(within(full()).getByRole("link", { name: /^Légumerie/ }));
    await user.click(screen.getByRole("button", { name: "Vivre de son métier" }));
    expect(opened).toEqual([
      { type: "component", component: bare[0] },
      { type: "performance", performance: performances[1] },
    ]);
  });

  it("numbers what is too much to name", () => {
    const many = Array.from({ length: 15 }, (_, place) => ({ ...components[0], id: `c${place}` }) as FlowerComponent);
    renderPart(<SolutionFlower performances={performances} components={many} />);
    expect(document.querySelector(".bassin-flower__full")).toBeNull();
    expect([...document.querySelectorAll(".bassin-flower__number")].map((number) => number.textContent)).toEqual(
      many.map((_, place) => String(place + 1)),
    );
  });

  it("asks the question when nothing is said, in English too", () => {
    renderPart(<SolutionFlower performances={[]} components={[]} />, { locale: "en" });
    expect(full().textContent).toContain("What should");
    expect(full().querySelectorAll(".bassin-flower__imagined path")).toHaveLength(5);
    expect(screen.queryByRole("list", { name: "What the shapes say" })).toBeNull();
  });
});
