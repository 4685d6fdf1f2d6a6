// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nameBaton, openBaton, passedBaton } from "../../workshop/samples/baton-samples.ts";
import { renderPart } from "../testing/render-part.tsx";
import { Baton } from "./baton.tsx";
import { layOutBaton } from "./baton-layout.ts";
import { BatonStill } from "./baton-still.tsx";

const passed = <Baton lanes={passedBaton} nameOf={nameBaton} asOf="2024-10-15" />;
const open = <Baton lanes={openBaton} nameOf={nameBaton} asOf="2026-11-20" />;

const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the baton", () => {
  it("has a table that says the same", () => {
    renderPart(passed);
    expect(cells()).toEqual([
      ["Rôle", "Acteur", "Depuis", "Jusqu’à", "Remarque"],
      ["Impulsion", "Commune de Bagnères-de-Luchon", "2023 environ", "2024", ""],
      ["Portage", "Commune de Bagnères-de-Luchon", "2023 environ", "septembre 2024", ""],
      ["Portage", "Association de préfiguration", "juillet 2024", "en cours", "aujourd’hui"],
      ["Portage", "passage de relais", "juillet 2024", "septembre 2024", ""],
    ]);
  });

  it("tells each lane in the order things began, with the solution it is for", () => {
    const { container } = renderPart(open, { locale: "en" });
    const lanes = [...container.querySelectorAll(".bassin-baton__role")].map(({ textContent }) => textContent);
    expect(lanes).toEqual(["Impulse", "Carrying", "Integration · La tournée des tables"]);
    const rows = [...container.querySelectorAll(".bassin-baton__row")];
    expect(rows.map((row) => [row.getAttribute("data-kind"), row.textContent])).toEqual([
      ["current", "Le collectif since an unsaid date"],
      ["past", "La régie de quartier March 2021 – June 2023"],
      ["vacant", "nobody July 2023 – January 2024"],
      ["past", "La coopérative d’habitants 15 January 2024 – May 2026"],
      ["vacant", "nobody June 2026 – November 2026"],
    ]);
  });

  it("says when nobody was said to hold a role", () => {
    renderPart(passed);
    expect(screen.getAllByText("On ne sait pas encore qui tient ce rôle.")).toHaveLength(1);
  });

  it("draws for files all it says on the page", () => {
    const page = renderPart(open);
    const said = [...page.container.querySelectorAll(".bassin-baton__row p")].map(({ textContent }) => textContent);
    const says = { locale: "fr" as const, text: (key: string) => key, nameOf: nameBaton };
    const { container } = renderPart(<BatonStill layout={layOutBaton(openBaton, "2026-11-20")} says={says} />);
    const drawn = [...container.querySelectorAll(".bassin-still__words")].map(({ textContent }) => textContent);
    expect(drawn).toHaveLength(said.length);
    expect(drawn[1]).toMatch(/^La régie de quartier/);
    expect(container.querySelectorAll("rect")).toHaveLength(said.length);
  });
});
