// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { PictureWithTwin } from "./picture-with-twin.tsx";

const table = {
  columns: [{ label: "Moyen" }, { label: "Heures", isNumeric: true }],
  rows: [
    ["Équipements", 1234.5],
    ["Temps", null],
  ],
};

const picture = (
  <PictureWithTwin caption="Moyens" table={table}>
    <svg data-testid="picture">
      <title>dessin</title>
    </svg>
  </PictureWithTwin>
);

const shown = () => screen.getByRole("figure", { name: "Moyens" }).getAttribute("data-shows");

describe("a picture and its twin", () => {
  it("gives the screen reader the table, not the drawing", () => {
    renderPart(picture);
    expect(shown()).toBe("picture");
    const twin = screen.getByRole("table", { name: "Moyens" });
    expect(
      within(twin)
        .getAllByRole("row")
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ["Moyen", "Heures"],
      ["Équipements", "1\u202f234,5"],
      ["Temps", "non renseigné"],
    ]);
    expect(screen.getByTestId("picture").closest("[aria-hidden=true]")).not.toBeNull();
  });

  it("keeps a picture that holds links for everyone", () => {
    renderPart(
      <PictureWithTwin caption="Moyens" table={table} isInteractive>
        <a href="/a">un lien</a>
      </PictureWithTwin>,
    );
    expect(screen.getByRole("link", { name: "un lien" })).toBeDefined();
  });

  it("switches to the table and back", async () => {
    const user = userEvent.setup();
    renderPart(picture, { locale: "en" });
    await user.click(screen.getByRole("button", { name: "Show as a table" }));
    expect(shown()).toBe("table");
    await user.click(screen.getByRole("button", { name: "Show as a picture" }));
    expect(shown()).toBe("picture");
  });

  it("copies the table for a spreadsheet and says so", async () => {
    const user = userEvent.setup();
    renderPart(picture);
    await user.click(screen.getByRole("button", { name: "Copier pour un tableur" }));
    expect(screen.getByRole("status").textContent).toBe("Copié\u00a0: il reste à coller dans le tableur.");
    expect(await navigator.clipboard.readText()).toBe("Moyen\tHeures\nÉquipements\t1234,5\nTemps\t");
  });

  it("shows the table to select when the browser does not let it copy", async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    renderPart(picture);
    await user.click(screen.getByRole("button", { name: "Copier pour un tableur" }));
    expect(shown()).toBe("table");
    expect(screen.getByRole("status").textContent).toBe(
      "Le navigateur n’a pas permis la copie. Sélectionnez le tableau puis copiez-le.",
    );
  });
});
