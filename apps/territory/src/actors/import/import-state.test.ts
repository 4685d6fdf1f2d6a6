import { expect, it } from "vitest";
import { correctCell, firstChoices, listSent, previewLines, setAside } from "./import-state.ts";

const sheet = {
  name: "liste.csv",
  lines: [
    { line: 1, cells: ["Nom", "Nature"] },
    { line: 2, cells: ["La Table", "asso"] },
    { line: 4, cells: ["Les Cars", "mystère"] },
    { line: 5, cells: ["la table", "SCIC"] },
    { line: 6, cells: ["Le Vélo", "SARL"] },
    { line: 7, cells: ["", ""] },
  ],
  recognized: { headerAt: 0, mapping: ["name", "nature"] as const },
};
const around = { actors: [{ id: "velo", name: "Le Vélo" }], communes: [], participants: new Set<string>() };
const statesOf = (lines: ReturnType<typeof previewLines>) => lines.map(({ checked, state }) => [checked.line, state]);

it("says what becomes of each line, under its own number", () => {
  expect(statesOf(previewLines(sheet, firstChoices(sheet), around))).toEqual([
    [2, "create"],
    [4, "correct"],
    [5, "aside"],
    [6, "known"],
  ]);
});

it("takes a correction, and lets what was told twice in when the first is left aside", () => {
  const first = firstChoices(sheet);
  const corrected = correctCell(first, 4, { column: "nature", words: "company" });
  const choices = setAside(corrected, [2], true);
  const lines = previewLines(sheet, choices, around);
  expect(statesOf(lines)).toEqual([
    [2, "aside"],
    [4, "create"],
    [5, "create"],
    [6, "known"],
  ]);
  expect(statesOf(previewLines(sheet, setAside(choices, [2], false), around))[0]).toEqual([2, "create"]);
  const sent = listSent(lines, { ...choices, ecosystem: "e" }, around);
  expect(sent.from).toEqual([4, 5]);
  expect(sent.lines.map(({ said }) => said)).toEqual([
    { name: "Les Cars", nature: "company" },
    { name: "la table", nature: "cooperative", legalForm: "SCIC" },
  ]);
  expect(sent.known).toEqual([{ actor: "velo", roles: [] }]);
  expect(listSent(lines, choices, around).known).toEqual([]);
});
