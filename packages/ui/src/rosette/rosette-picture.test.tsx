// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import type { RosettePart } from "./rosette-part.ts";
import { RosettePicture } from "./rosette-picture.tsx";
import { RosetteStill } from "./rosette-still.tsx";

const parts: readonly RosettePart[] = [
  {
    key: "solution",
    label: "Solution intégrée",
    criteria: [
      {
        id: "B1",
        status: "met",
        force: "constitutive",
        name: "Formalisée",
        sentence: "Elle est dite.",
        section: "4.2-2",
      },
    ],
  },
  {
    key: "aim",
    label: "Visée",
    criteria: [
      { id: "A1", status: "unknown", force: "asset", name: "Périmètre", sentence: "On ne sait pas.", section: "4.2-1" },
    ],
  },
];

it("says each criterion in the table, in the order of the definition", () => {
  renderPart(<RosettePicture parts={parts} caption="Où en sommes-nous" />);
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Partie", "Critère", "Où l’on en est", "Ce qui le dit"],
    ["Visée", "Périmètre", "atout, pas encore dit", "On ne sait pas."],
    ["Solution intégrée", "Formalisée", "réuni", "Elle est dite."],
  ]);
});

it("names petals in the drawing for files", () => {
  const { container } = renderPart(<RosetteStill parts={parts} />);
  expect([...container.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
    "Visée",
    "Solution intégrée",
  ]);
});
