import { readRefusal } from "../api/refusal.ts";
import { saveOver } from "../plugins/save-over.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { EntityForm } from "./entity-form.ts";
import { inTurn } from "./in-turn.ts";
import { sendKept } from "./unsent.ts";
import { type Said, updateRow } from "./write-row.ts";
import type { Refused } from "./writing.ts";
import { explain, type WritingSetting } from "./writing-setting.ts";
import { readAgain, rereadRow, showFields, showRow, type WrittenRow } from "./written-row.ts";

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

interface Choice {
  readonly before: WrittenRow;
  readonly said: Said;
}

/** Writes one choice over the newest version, as long as nobody else changed that very choice. */
async function saveChoice(place: EcosystemPlace, form: EntityForm, { before, said }: Choice) {
  const row = await saveOver(
    before.version,
    (version) => updateRow({ place, form }, { id: before.id, version }, said),
    {
      reread: () => rereadRow(place, form.collection, before.id),
      isSame: (current) => Object.keys(said).every((field) => isSame(current[field], before[field])),
    },
  );
  showRow(place, form.collection, row);
  return row;
}

/** What the fields of a change held before it. */
const earlierOf = ({ before, said }: Choice): Said =>
  Object.fromEntries(Object.keys(said).map((field) => [field, before[field] ?? null]));

/** Sends a choice in its record's turn; without network it waits, kept in this browser. */
function sendChoice({ place, text, tell }: WritingSetting, form: EntityForm, choice: Choice): Promise<WrittenRow> {
  const { before, said } = choice;
  const changed = { id: before.id, version: before.version, before: earlierOf(choice) };
  return inTurn(before.id, () =>
    sendKept({
      place,
      unsent: { key: crypto.randomUUID(), entity: form.entity, said, changed },
      send: () => saveChoice(place, form, choice),
      onCut: () => tell({ words: text("writing.kept") }),
    }),
  );
}

/** Changes a choice of a fact, at once on the page; what someone else changed in it meanwhile is answered. */
export function writeChanging(setting: WritingSetting) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, before: WrittenRow, said: Said): Promise<Refused | undefined> => {
    const { id } = before;
    const earlier = earlierOf({ before, said });
    showFields(place, form.collection, { id, said });
    try {
      const row = await sendChoice(setting, form, { before, said });
      const undo = async () => {
        await inTurn(id, () => saveChoice(place, form, { before: row, said: earlier }));
        await readAgain();
      };
      tell({ words: text("writing.changed"), undo });
      await readAgain();
      return undefined;
    } catch (error) {
      showFields(place, form.collection, { id, said: earlier });
      const isStale = readRefusal(error)?.code === "stale";
      const theirs = isStale ? await rereadRow(place, form.collection, id) : undefined;
      return { words: explain(error, setting, form), ...(theirs === undefined ? {} : { theirs }) };
    }
  };
}
