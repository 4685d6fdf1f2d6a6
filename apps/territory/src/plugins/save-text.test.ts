import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { saveText, type TextField } from "./save-text.ts";

interface Row {
  readonly version: number;
  readonly name: string;
  readonly note: string;
}

function refuse(code: string, fields: object[] = []): never {
  const refusal = { code, message: { fr: "Refusé.", en: "Refused." }, fields };
  throw TRPCClientError.from({ error: { message: code, code: -32600, data: { refusal } } });
}

/** A row that a server keeps: it refuses what was not written over its version. */
function keepRow(first: Row) {
  const kept = { row: first, shown: first };
  const field: TextField<Row> = {
    name: "note",
    locale: "fr",
    read: (row) => row.note,
    keep(row) {
      kept.shown = row;
    },
    reread: () => Promise.resolve(kept.row),
    async update(version, note) {
      if (note === "") refuse("invalid", [{ path: "said.note", message: { fr: "À remplir.", en: "Fill in." } }]);
      if (version !== kept.row.version) refuse("stale");
      kept.row = { ...kept.row, note, version: version + 1 };
      return kept.row;
    },
  };
  return { kept, field };
}

it("saves over the version it saw, and shows the record as it now is", async () => {
  const { kept, field } = keepRow({ version: 3, name: "Cuisine", note: "" });
  expect(await saveText(field, "Sans elle, rien.", { text: "", version: 3 })).toEqual({ kind: "saved", version: 4 });
  expect(kept.shown).toEqual({ version: 4, name: "Cuisine", note: "Sans elle, rien." });
});

it("saves over a newer version when only other fields changed", async () => {
  const { kept, field } = keepRow({ version: 5, name: "Une cuisine", note: "avant" });
  expect(await saveText(field, "après", { text: "avant", version: 3 })).toEqual({ kind: "saved", version: 6 });
  expect(kept.row).toEqual({ version: 6, name: "Une cuisine", note: "après" });
});

it("never writes over what someone else wrote in the same field", async () => {
  const { kept, field } = keepRow({ version: 5, name: "Cuisine", note: "le leur" });
  expect(await saveText(field, "le mien", { text: "avant", version: 3 })).toEqual({
    kind: "conflict",
    text: "le leur",
    version: 5,
  });
  expect(kept.row.note).toBe("le leur");
});

it("says what is wrong with the field, in the reader’s language", async () => {
  const { field } = keepRow({ version: 1, name: "Cuisine", note: "avant" });
  expect(await saveText(field, "", { text: "avant", version: 1 })).toEqual({ kind: "refused", message: "À remplir." });
});

it("throws without network, so that the field keeps the text and tries again", async () => {
  const { field } = keepRow({ version: 1, name: "Cuisine", note: "avant" });
  const cut = { ...field, update: () => Promise.reject(new TypeError("Failed to fetch")) };
  await expect(saveText(cut, "après", { text: "avant", version: 1 })).rejects.toThrow("Failed to fetch");
});
