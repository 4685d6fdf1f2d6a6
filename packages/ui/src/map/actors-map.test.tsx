// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { schematicCommunes } from "../../workshop/samples/schematic-communes.ts";
import { renderPart } from "../testing/render-part.tsx";
import { ActorsMap } from "./actors-map.tsx";

const actors = [
  { id: "farm", name: "Ferme des Rives", commune: "24" },
  { id: "kitchen", name: "La Table commune", commune: "25" },
  { id: "town", name: "Mairie", commune: "25" },
  { id: "lab", name: "Laboratoire", commune: "99999" },
  { id: "people", name: "Les Curieux", commune: null },
];

it("puts actors where they are, and names the others beside", () => {
  const { container } = renderPart(
    <ActorsMap name="Luchon" caption="Où sont les acteurs" shapes={schematicCommunes()} actors={actors} credit="IGN" />,
  );
  const rows = within(screen.getByRole("table", { name: "Où sont les acteurs" })).getAllByRole("row");
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells[0]).toEqual(["Acteur", "Commune"]);
  expect(cells.slice(1).map(([name]) => name)).toEqual([
    "Ferme des Rives",
    "La Table commune",
    "Mairie",
    "Laboratoire",
    "Les Curieux",
  ]);
  expect(cells.slice(4).map(([, commune]) => commune)).toEqual(["non renseigné", "non renseigné"]);
  expect(container.querySelectorAll(".bassin-map__dot")).toHaveLength(2);
  const labels = [...container.querySelectorAll(".bassin-map__label")].map(({ textContent }) => textContent);
  expect(labels.toSorted()).toEqual(["2 acteurs", "Ferme des Rives"]);
  expect(container.querySelector(".bassin-places div:last-child")?.textContent).toBe(
    "Ailleurs, ou sans commune diteLaboratoire · Les Curieux",
  );
});

it("unfolds who is where once places are many", () => {
  const spread = ["21", "22", "23", "24", "25"].map((commune) => ({ id: commune, name: `Ferme ${commune}`, commune }));
  const { container } = renderPart(
    <ActorsMap name="Luchon" caption="Où sont les acteurs" shapes={schematicCommunes()} actors={spread} />,
  );
  const fold = container.querySelector("details");
  expect([fold?.open, fold?.querySelector("summary")?.textContent]).toEqual([false, "Qui est où, commune par commune"]);
  expect(fold?.querySelectorAll(".bassin-places div")).toHaveLength(5);
  expect(fold?.closest("[aria-hidden]")).toBeNull();
});
