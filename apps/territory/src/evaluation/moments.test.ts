import { expect, it } from "vitest";
import { readExample } from "../testing/read-example.ts";
import { listMoments } from "./moments.ts";

const chronicle = (on: string | null, title: string, kind: "past" | "wished-territory" = "past") => ({
  id: title,
  kind,
  on,
  title,
});

it("gathers what happened in a month, reads it at its end, and leaves wishes out", () => {
  const moments = listMoments(
    {
      phaseEntries: [{ id: "p", phase: "design", on: "2025-03-11", reason: "…" }],
      chronicleEntries: [
        chronicle("2025-03", "Paniers"),
        chronicle("2024", "Un été"),
        chronicle(null, "Un jour"),
        chronicle("2030", "Des terrasses", "wished-territory"),
      ],
    },
    "2026-01-15",
  );
  expect(moments).toEqual([
    { asOf: "2024-12-31", month: "2024-12", titles: ["Un été"], phase: null },
    { asOf: "2025-03-31", month: "2025-03", titles: ["Paniers"], phase: "design" },
  ]);
});

it("never looks past today, and keeps the latest of many", () => {
  const chronicleEntries = ["2024-01", "2024-02", "2024-03", "2024-04"].map((on) => chronicle(on, on));
  const moments = listMoments({ phaseEntries: [], chronicleEntries }, "2024-03-10", 2);
  expect(moments.map(({ asOf }) => asOf)).toEqual(["2024-02-29", "2024-03-10"]);
});

it("walks the complete example from its first month to its last", () => {
  const moments = listMoments(readExample(), "2026-11-22");
  expect(moments.map(({ month }) => month)).toEqual([
    ...["2024-05", "2024-09", "2024-12"],
    ...["2025-02", "2025-03", "2025-09", "2025-10", "2025-11", "2025-12"],
    ...["2026-03", "2026-06", "2026-07", "2026-10"],
  ]);
});
