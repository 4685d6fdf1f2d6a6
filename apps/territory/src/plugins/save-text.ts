import type { Locale } from "@bassin/core";
import type { SaveAnswer, WrittenOver } from "@bassin/ui";
import { fieldMessage, readRefusal } from "../api/refusal.ts";
import { saveOver } from "./save-over.ts";

/** A field of a record that other fields of the same record may be saving beside it. */
export interface TextField<Row extends { readonly version: number }> {
  readonly name: string;
  readonly read: (row: Row) => string | null | undefined;
  readonly update: (version: number, text: string) => Promise<Row>;
  /** Shows the record as it now is. */
  readonly keep: (row: Row) => void;
  /** Reads the record again; nothing when it is gone. */
  readonly reread: () => Promise<Row | undefined>;
  readonly locale: Locale;
}

/**
 * Saves the text of one field. When the record changed meanwhile and this field did not, saves over the new version;
 * when the field itself changed, says so with the other text. An outage is thrown: the field keeps the text and retries.
 */
export async function saveText<Row extends { readonly version: number }>(
  field: TextField<Row>,
  text: string,
  before: WrittenOver,
): Promise<SaveAnswer> {
  const { update, reread, read, name, locale } = field;
  const isSame = (row: Row) => (read(row) ?? "") === before.text;
  try {
    const row = await saveOver(before.version, (over) => update(over, text), { reread, isSame });
    field.keep(row);
    return { kind: "saved", version: row.version };
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    const current = refusal.code === "stale" ? await reread() : undefined;
    if (current === undefined) return { kind: "refused", message: fieldMessage(refusal, name, locale) };
    return { kind: "conflict", text: read(current) ?? "", version: current.version };
  }
}
