import type { EcosystemPlace } from "../territory/addresses.ts";
import type { EntityForm } from "./entity-form.ts";
import { inTurn } from "./in-turn.ts";
import { sendKept } from "./unsent.ts";
import type { Said } from "./write-row.ts";
import { sendTogether } from "./write-together.ts";
import { explain, type WritingSetting } from "./writing-setting.ts";
import { hideRow, readAgain, showRow, type WrittenRow } from "./written-row.ts";

/** An identifier that sorts by time, made here: the same fact sent again after an unsure answer is written once. */
export function newRecordId(): string {
  const moment = Date.now().toString(16).padStart(12, "0");
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

async function createOnce(
  place: EcosystemPlace,
  record: { readonly entity: string; readonly id: string; readonly said: Said },
): Promise<WrittenRow> {
  const [row] = await sendTogether(place, [{ action: "create", ...record }]);
  if (row === undefined) throw new Error("The API answered with no record.");
  return row;
}

/** Adds facts: at once on the page, then as the API answers; without network they wait in their order. */
export function writeAdding(setting: WritingSetting, forget: (form: EntityForm, row: WrittenRow) => Promise<void>) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, said: Said, id = newRecordId()): Promise<string | undefined> => {
    const key = `new-${id}`;
    showRow(place, form.collection, { ...said, id: key, version: 0 });
    try {
      const row = await inTurn(`adding ${place.ecosystem}`, () =>
        sendKept({
          place,
          unsent: { key: id, entity: form.entity, said },
          send: () => createOnce(place, { entity: form.entity, id, said }),
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
