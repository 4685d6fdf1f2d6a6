import type { Locale } from "@bassin/core";
import type { SaveAnswer } from "@bassin/ui";
import { fieldMessage, readRefusal } from "../api/refusal.ts";
import { saveOver } from "./save-over.ts";

/** A field of a record that other fields of the same record may be saving beside it. */
export interface TextField<Row extends { readonly version: number }> {
  readonly name: string;
  /** The text the record is known to hold. */
  readonly known: string;
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
  version: number,
): Promise<SaveAnswer> {
  const { update, reread, read, known, name, locale } = field;
  const isSame = (row: Row) => (read(row) ?? "") === known;
  try {
    const row = await saveOver(version, (over) => update(over, text), { reread, isSame });
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
