// @vitest-environment jsdom
import type { Force, Status } from "@bassin/core";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { sampleParts } from "../testing/sample-parts.ts";
import { RosetteMark } from "./rosette-mark.tsx";
import type { RosettePart } from "./rosette-part.ts";
import { fillOfPart, RosetteThumbnail } from "./rosette-thumbnail.tsx";

const partOf = (...said: [Status, Force][]): RosettePart => ({
  key: "aim",
  label: "Visée",
  criteria: said.map(([status, force], place) => ({
    id: String(place),
    status,
    force,
    name: "",
    sentence: "",
    section: "4.2",
  })),
});

describe("how much of a petal is filled", () => {
  it.each<[string, RosettePart, number]>([
    ["nothing at all", partOf(), 0],
    ["nobody spoke", partOf(["unknown", "constitutive"], ["unknown", "steering"]), 0],
    ["half of one", partOf(["partial", "constitutive"]), 0.5],
    ["one of two, one half", partOf(["met", "constitutive"], ["partial", "constitutive"]), 0.75],
    ["what does not apply does not count", partOf(["met", "constitutive"], ["not-applicable", "constitutive"]), 1],
    ["an asset does not count", partOf(["met", "asset"], ["missing", "constitutive"]), 0],
  ])("%s", (_, part, share) => expect(fillOfPart(part)).toBe(share));
});

describe("the rosette in little", () => {
  it("is one image that says whose and what", () => {
    renderPart(<RosetteThumbnail parts={sampleParts} name="Luchon" />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Luchon\u00a0: Visée, en partie 1. Solution intégrée, réuni 1 · à construire 1 · sans objet 1. " +
        "Produire ensemble, personne n’en a encore parlé. Valeur et contributions, personne n’en a encore parlé. " +
        "Gouvernance, pas encore dit 1",
    );
  });

  it("dots the petals nobody spoke of, and only those", () => {
    renderPart(<RosetteThumbnail parts={sampleParts} name="Luchon" />);
    const dotted = [...document.querySelectorAll("[data-unspoken]")].map((outline) =>
      outline.parentElement?.getAttribute("data-part"),
    );
    expect(dotted).toEqual(["production", "value", "governance"]);
  });
});

describe("the mark", () => {
  it("is five full petals, or one among four faint", () => {
    renderPart(
      <>
        <RosetteMark />
        <RosetteMark petal="value" />
      </>,
    );
    const [whole, one] = [...document.querySelectorAll("svg")].map((svg) =>
      [...svg.querySelectorAll("path")].map((path) => path.getAttribute("class")),
    );
    const [full, faint] = ["bassin-mark__full", "bassin-mark__faint"];
    expect(whole).toEqual([full, full, full, full, full]);
    expect(one).toEqual([faint, faint, faint, full, faint]);
  });
});
