// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { Baton } from "./baton.tsx";
import type { BatonMandate } from "./baton-layout.ts";

const mandates: BatonMandate[] = [
  { id: "1", role: "carrying", actor: "Commune", since: "2023~", until: "2024-09" },
  { id: "2", role: "carrying", actor: "Association", since: "2024-07" },
  { id: "3", role: "integrator", actor: "Association", until: "2024-03-31" },
];

const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the baton", () => {
  it("has a table that says the same", () => {
    renderPart(<Baton mandates={mandates} asOf="2024-10-15" />);
    expect(cells()).toEqual([
      ["Rôle", "Acteur", "Depuis", "Jusqu’à", "Remarque"],
      ["Portage", "Commune", "2023 environ", "septembre 2024", ""],
      ["Portage", "Association", "juillet 2024", "en cours", "aujourd’hui"],
      ["Portage", "passage de relais", "juillet 2024", "septembre 2024", ""],
      ["Intégration", "Association", "non renseigné", "31 mars 2024", ""],
      ["Intégration", "personne", "avril 2024", "en cours", "aujourd’hui"],
    ]);
  });

  it("tells each lane in the order things began", () => {
    const { container } = renderPart(<Baton mandates={mandates} asOf="2024-10-15" />, { locale: "en" });
    const rows = [...container.querySelectorAll(".bassin-baton__row")];
    expect(rows.map((row) => [row.getAttribute("data-kind"), row.textContent])).toEqual([
      ["past", "Commune around 2023 – September 2024"],
      ["current", "Association since July 2024"],
      ["handover", "hand-over July 2024 – September 2024"],
      ["past", "Association an unsaid date – 31 March 2024"],
      ["vacant", "nobody April 2024 – October 2024"],
    ]);
  });

  it("says when nobody ever held a role", () => {
    renderPart(<Baton mandates={mandates} asOf="2024-10-15" />);
    expect(screen.getAllByText("On ne sait pas encore qui tient ce rôle.")).toHaveLength(1);
  });
});
