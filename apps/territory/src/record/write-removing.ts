import { client } from "../api/trpc.ts";
import type { EntityForm } from "./entity-form.ts";
import { sendTogether } from "./write-together.ts";
import type { Refused } from "./writing.ts";
import { explain, type WritingSetting } from "./writing-setting.ts";
import { readAgain, rereadFacts, type WrittenRow } from "./written-row.ts";

/** Removes a fact nothing rests on; undoing gives it back its identifier. */
export function writeRemoving(setting: WritingSetting, forget: (form: EntityForm, row: WrittenRow) => Promise<void>) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, row: WrittenRow): Promise<Refused | undefined> => {
    const { territory, ecosystem } = place;
    const { entity } = form;
    try {
      const dependents = await client.record.dependents.query({ territory, ecosystem, entity, id: row.id });
      if (dependents.length > 0) return { words: text("writing.stillUsed"), dependents };
      await forget(form, row);
    } catch (error) {
      return { words: explain(error, setting, form) };
    }
    const undo = async () => {
      await sendTogether(place, [{ action: "restore", entity, id: row.id }]);
      await rereadFacts(place);
      await readAgain();
    };
    tell({ words: text("writing.removed"), undo });
    return undefined;
  };
}
