// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { composePicture } from "./compose-picture.ts";
import { nameFile } from "./file-name.ts";
import { layOutLegend, readLegend } from "./picture-legend.ts";
import { PictureWithTwin } from "./picture-with-twin.tsx";

const read = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

function drawing(): SVGSVGElement {
  const { container } = renderPart(
    <svg viewBox="0 0 200 100" className="x" aria-hidden="true">
      <title>dessin</title>
      <a href="/secret" data-stop="a" tabIndex={0}>
        <path d="M0 0H9" className="line" style={{ stroke: "rgb(1, 2, 3)", strokeWidth: "3px" }} />
      </a>
      <text style={{ fontFamily: "Fraunces", fontSize: "15px", fill: "rgb(9, 9, 9)" }}>Légumerie</text>
    </svg>,
  );
  const found = container.querySelector<SVGSVGElement>("svg");
  if (!found) throw new Error("no drawing");
  return found;
}

describe("a picture taken away", () => {
  it("carries its styles and fonts, and nothing of the page", () => {
    const picture = read(composePicture(drawing(), { title: "La solution", foot: "22 novembre 2026" }).svg);
    const path = picture.querySelector("path");
    expect([path?.getAttribute("stroke"), path?.getAttribute("stroke-width")]).toEqual(["rgb(1, 2, 3)", "3px"]);
    const words = [...picture.querySelectorAll("text")].find(({ textContent }) => textContent === "Légumerie");
    expect(words?.getAttribute("font-family")).toBe("Fraunces");
    expect(picture.querySelector("a, [class], [style], [href], [tabindex], [data-stop], [aria-hidden]")).toBeNull();
  });

  it("says its title, day and source around the drawing, whatever signs they hold", () => {
    const words = { title: "Légumerie & <cantines>", foot: "22 novembre 2026 · Source\u00a0: “groupe pilote”" };
    const { svg, width, height } = composePicture(drawing(), words);
    const picture = read(svg);
    expect(picture.querySelector("parsererror")).toBeNull();
    const said = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(said).toEqual([words.title, "Légumerie", words.foot]);
    expect([width, height]).toEqual([544, 229]);
    expect(picture.querySelector("svg > svg")?.getAttribute("y")).toBe("62");
  });

  it("carries what its shapes mean, each mark before its words", () => {
    const { container } = renderPart(
      <div>
        <ul className="bassin-legend">
          <li>
            <svg viewBox="0 0 40 20" aria-hidden="true">
              <path d="M0 0H40" style={{ stroke: "rgb(1, 2, 3)" }} />
            </svg>
            dans les deux sens
          </li>
        </ul>
        <ol data-numbers="">
          <li>
            <span>Légumerie</span> <small>La Table</small>
          </li>
        </ol>
      </div>,
    );
    expect(readLegend(container, false).map(({ words }) => words)).toEqual(["dans les deux sens"]);
    const legend = readLegend(container, true);
    expect(legend.map(({ words }) => words)).toEqual(["dans les deux sens", "1. Légumerie"]);
    const { svg, height } = composePicture(drawing(), { title: "La solution", foot: "2026", legend });
    const mark = read(svg).querySelectorAll("svg > svg")[1];
    expect(["x", "y", "width", "height"].map((name) => mark?.getAttribute(name))).toEqual(["32", "178", "40", "20"]);
    expect(mark?.querySelector("path")?.getAttribute("stroke")).toBe("rgb(1, 2, 3)");
    const words = [...read(svg).querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toEqual(["La solution", "Légumerie", "dans les deux sens", "1. Légumerie", "2026"]);
    expect(height).toBe(229 + 20 + 16);
  });

  it("sets a legend on as many rows as it takes", () => {
    const entries = ["un", "deux", "trois"].map((words) => ({ words: `${words} `.repeat(12).trim() }));
    const { entries: placed, height } = layOutLegend(entries, 480);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 10],
      [0, 38],
      [0, 66],
    ]);
    expect(height).toBe(76);
    expect(layOutLegend([], 480).height).toBe(0);
  });

  it("wraps a long title and grows for it", () => {
    const long = composePicture(drawing(), { title: "Qui tient quoi dans la solution ".repeat(3), foot: "" });
    expect(read(long.svg).querySelectorAll("text").length).toBeGreaterThan(2);
    expect(long.height).toBeGreaterThan(229);
  });

  it.each([
    ["La solution et ce qui la fait tenir", "bassin-la-solution-et-ce-qui-la-fait-tenir-2026-11-22.svg"],
    ["../../etc/passwd:*?", "bassin-etc-passwd-2026-11-22.svg"],
    ["Cœur d’Œuvre\u202f?", "bassin-coeur-d-oeuvre-2026-11-22.svg"],
    ["«\u00a0»", "bassin-2026-11-22.svg"],
  ])("names the file of %s safely", (title, name) => {
    expect(nameFile(title, "2026-11-22", "svg")).toBe(name);
  });

  it("keeps a file name short", () => {
    expect(nameFile("a".repeat(500), "2026-11-22", "png")).toHaveLength(
      "bassin-".length + 60 + "-2026-11-22.png".length,
    );
  });

  it("is offered only with a source, and says when it cannot be made", async () => {
    const user = userEvent.setup();
    const table = { columns: [{ label: "a" }], rows: [] };
    const { unmount } = renderPart(<PictureWithTwin caption="A" table={table} children={null} />);
    expect(screen.queryByRole("button", { name: "Emporter l’image en PNG" })).toBeNull();
    unmount();
    renderPart(<PictureWithTwin caption="A" table={table} source="groupe pilote" children={null} />);
    await user.click(screen.getByRole("button", { name: "Emporter l’image en PNG" }));
    expect(screen.getByRole("alert").textContent).toMatch(/^L’image n’a pas pu être faite/);
  });
});
