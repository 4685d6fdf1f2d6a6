import type { EntityForm } from "./entity-form.ts";
import { inTurn } from "./in-turn.ts";
import { sendKept } from "./unsent.ts";
import { createRow, type Said } from "./write-row.ts";
import { explain, type WritingSetting } from "./writing-setting.ts";
import { hideRow, readAgain, showRow, type WrittenRow } from "./written-row.ts";

/** Adds facts: at once on the page, then as the API answers; without network they wait in their order. */
export function writeAdding(setting: WritingSetting, forget: (form: EntityForm, row: WrittenRow) => Promise<void>) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, said: Said): Promise<string | undefined> => {
    const key = `new-${crypto.randomUUID()}`;
    showRow(place, form.collection, { ...said, id: key, version: 0 });
    try {
      const row = await inTurn(`adding ${place.ecosystem}`, () =>
        sendKept({
          place,
          unsent: { key, entity: form.entity, said },
          send: () => createRow({ place, form }, said),
          onCut: () => tell({ words: text("writing.kept") }),
        }),
      );
      showRow(place, form.collection, row, key);
      tell({ words: text("writing.added"), undo: () => forget(form, row) });
      await readAgain();
      return undefined;
    } catch (error) {
      hideRow(place, form.collection, key);
      return explain(error, setting, form);
    }
  };
}
