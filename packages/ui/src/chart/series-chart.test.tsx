// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { layOutChart } from "./chart-layout.ts";
import { chooseScale } from "./chart-scale.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SmallLine } from "./small-line.tsx";

const periods = ["2022", "2023", "2024", "2025", "2026"].map((key) => ({ key, label: key }));
const points = [
  { period: "2022", value: 10, basis: "a" },
  { period: "2023", value: 20, basis: "a" },
  { period: "2024", value: null },
  { period: "2025", value: 30, basis: "b", isDoubtful: true, margin: { low: 25, high: 38 } },
  { period: "2026", value: 35, basis: "b" },
];
const say = (value: number) => `${value} %`;

it("chooses round steps from 0, and goes below when values do", () => {
  expect(chooseScale([3, 38]).steps).toEqual([0, 10, 20, 30, 40]);
  expect(chooseScale([-4, 4], 2).steps).toEqual([-5, 0, 5]);
  expect(chooseScale([]).steps.length).toBeGreaterThan(1);
});

it("stops the line where a value is missing and where definitions no longer compare", () => {
  const [panel] = layOutChart({ periods, series: [{ name: "", points }] }, "wide", say).panels;
  expect(panel?.lines.length).toBe(2);
  expect([panel?.points.length, panel?.gaps.length, panel?.breaks.length]).toEqual([4, 1, 1]);
  expect(panel?.points.map(({ words }) => words)).toEqual([undefined, undefined, undefined, "35 %"]);
});

it("sets parts side by side on one scale, one under another on a phone", () => {
  const series = ["a", "b"].map((name, place) => ({ name, points: [{ period: "2025", value: 10 + place * 50 }] }));
  const [wide, narrow] = (["wide", "narrow"] as const).map((shape) => layOutChart({ periods, series }, shape, say));
  expect(wide?.panels[0]?.top).toBe(wide?.panels[1]?.top);
  expect(narrow?.panels[0]?.top).toBeLessThan(narrow?.panels[1]?.top ?? 0);
  expect(wide?.panels[0]?.steps).toEqual(wide?.panels[1]?.steps);
});

it("gives the screen reader the table", () => {
  const table = { columns: [{ label: "Période" }, { label: "Valeur", isNumeric: true }], rows: [["2024", null]] };
  renderPart(
    <SeriesChart caption="Repas d’ici" table={table} say={say} periods={periods} series={[{ name: "", points }]} />,
  );
  expect(screen.getByRole("table", { name: "Repas d’ici" }).textContent).toContain("non renseigné");
});

it("draws a small line only when there is something to follow", () => {
  const { container, rerender } = renderPart(<SmallLine values={[1, null, 3, 4]} />);
  expect(container.querySelector(".bassin-chart__line")?.getAttribute("d")?.match(/M/g)?.length).toBe(2);
  rerender(<SmallLine values={[1, null]} />);
  expect(container.querySelector("svg")).toBeNull();
});
