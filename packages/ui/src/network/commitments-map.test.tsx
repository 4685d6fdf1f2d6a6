// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { emptyNetwork, sampleNetwork } from "../../workshop/samples/network-samples.ts";
import { renderPart } from "../testing/render-part.tsx";
import { CommitmentsLegend } from "./commitments-legend.tsx";
import { CommitmentsMap } from "./commitments-map.tsx";
import { listEnds, vouchingOf } from "./commitments-reading.ts";
import { describeEnd } from "./commitments-words.ts";
import { buildEdges } from "./flow-elements.ts";

const { network, actors } = sampleNetwork;

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the map of commitments", () => {
  it("has its table at once, whoever nothing links included", async () => {
    renderPart(<CommitmentsMap network={network} actors={actors} />);
    expect(rows().slice(0, 2)).toEqual([
      ["Qui donne", "À qui", "Engagements", "Dont confirmés", "Sens", "Dans le noyau"],
      ["La commune", "La légumerie", "2", "2", "à sens unique", "oui"],
    ]);
    expect(rows()).toContainEqual(["La commune", "Le commun", "1", "1", "dans les deux sens", ""]);
    expect(rows().at(-1)).toEqual(["L’association de parents d’élèves", "personne pour l’instant", "0", "0", "", ""]);
  });

  it("says so when the drawing cannot be made, and keeps the table", async () => {
    renderPart(<CommitmentsMap network={network} actors={actors} />);
    expect(await screen.findByText(/^L’image n’a pas pu être dessinée/, {}, { timeout: 15_000 })).toBeDefined();
    expect(rows()).toHaveLength(network.edges.length + 2);
  });

  it("asks the question when nobody has promised anything", () => {
    renderPart(<CommitmentsMap {...emptyNetwork} />);
    expect(screen.getByText(/^Qui s’engage envers qui/, { selector: "p" })).toBeDefined();
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("explains only what it shows", () => {
    renderPart(<CommitmentsLegend network={{ ...network, core: [], breakers: [] }} />, { locale: "en" });
    expect(screen.getAllByRole("listitem").map((entry) => entry.textContent)).toEqual([
      "one way: straight arrow",
      "both ways: loop",
      "confirmed",
      "partly confirmed",
      "declared by one side only",
    ]);
  });
});

describe("what the map reads", () => {
  const edge = (count: number, confirmed: number) => ({ ...buildEdge(), count, confirmed });
  const buildEdge = () => ({ from: "a", to: "b", commitments: [], mutual: false, inCore: false });

  it("tells confirmed, partly confirmed and declared apart", () => {
    expect([vouchingOf(edge(2, 2)), vouchingOf(edge(2, 1)), vouchingOf(edge(2, 0))]).toEqual([
      "confirmed",
      "partly",
      "declared",
    ]);
  });

  it("lists every end once, in one order", () => {
    expect(listEnds(network)).toEqual([
      "abattoir",
      "association",
      "common",
      "commune",
      "ecoles",
      "legumerie",
      "maraichers",
    ]);
  });

  it("says an end whole", () => {
    const says = { text: (key: string, values = {}) => `${key} ${Object.values(values).join("/")}`, nameOf: String };
    expect(describeEnd("legumerie", network, says)).toBe(
      "network.end legumerie/ecoles, maraichers/commune, maraichers network.inCore  network.breaks ",
    );
  });

  it("brings out the links of the end being looked at", () => {
    const seen = buildEdges(network, "abattoir").filter(({ data }) => data?.isSeen);
    expect(seen.map(({ id }) => id)).toEqual(["abattoir ecoles"]);
  });
});
