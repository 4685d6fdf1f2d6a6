import type { EntityForm } from "./entity-form.ts";
import { inTurn } from "./in-turn.ts";
import { writeAdding } from "./write-adding.ts";
import { writeChanging } from "./write-changing.ts";
import { writeRemoving } from "./write-removing.ts";
import { removeRow } from "./write-row.ts";
import { writeGesture } from "./write-together.ts";
import type { Writing } from "./writing.ts";
import type { WritingSetting } from "./writing-setting.ts";
import { hideRow, readAgain, rereadRow, showRow, type WrittenRow } from "./written-row.ts";

/** Opens the writing of facts in an ecosystem: at once on the page, then as the API answers. */
export function openWriting(setting: WritingSetting): Writing {
  const { place } = setting;
  const forget = async (form: EntityForm, { id }: WrittenRow) => {
    await inTurn(id, async () => {
      const current = await rereadRow(place, form.collection, id);
      if (current !== undefined) await removeRow({ place, form }, current);
    });
    hideRow(place, form.collection, id);
    await readAgain();
  };
  const choose = writeChanging(setting);
  return {
    add: writeAdding(setting, forget),
    change: async (form, row, said) => (await choose(form, row, said))?.words,
    choose,
    remove: writeRemoving(setting, forget),
    together: writeGesture(setting),
    keep(form, row) {
      showRow(place, form.collection, row);
      void readAgain();
    },
  };
}
