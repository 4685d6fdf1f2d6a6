import type { Locale } from "@bassin/core";
import { isOutage, readRefusal } from "../api/refusal.ts";
import { client } from "../api/trpc.ts";
import type { AppText } from "../locales/use-app-text.ts";
import { saveOver } from "../plugins/save-over.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { EntityForm } from "./entity-form.ts";
import { inTurn } from "./in-turn.ts";
import { createRow, removeRow, type Said, updateRow } from "./write-row.ts";
import type { Notice, Writing } from "./writing.ts";
import { hideRow, readAgain, rereadRow, showFields, showRow, type WrittenRow } from "./written-row.ts";

export interface WritingSetting {
  readonly place: EcosystemPlace;
  readonly locale: Locale;
  readonly text: AppText;
  readonly tell: (notice: Notice) => void;
}

/** Why something was not written, in words. A failure of ours is told too: the server keeps its trace. */
function explain(error: unknown, { locale, text }: WritingSetting): string {
  const refusal = readRefusal(error);
  if (refusal !== null) return (refusal.fields[0]?.message ?? refusal.message)[locale];
  return text(isOutage(error) ? "writing.offline" : "writing.unexpected");
}

/** What a record said, to say it again. */
const saidOf = (form: EntityForm, row: WrittenRow): Said =>
  Object.fromEntries(
    [...form.fields.map(({ name }) => name), "source", "template"].flatMap((name) =>
      row[name] == null ? [] : [[name, row[name]]],
    ),
  );

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

function writeAdding(setting: WritingSetting, forget: (form: EntityForm, row: WrittenRow) => Promise<void>) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, said: Said): Promise<string | undefined> => {
    const expected = { ...said, id: `new-${crypto.randomUUID()}`, version: 0 };
    showRow(place, form.collection, expected);
    try {
      const row = await createRow({ place, form }, said);
      showRow(place, form.collection, row, expected.id);
      tell({ words: text("writing.added"), undo: () => forget(form, row) });
      await readAgain();
      return undefined;
    } catch (error) {
      hideRow(place, form.collection, expected.id);
      return explain(error, setting);
    }
  };
}

/** Writes one choice over the newest version, as long as nobody else changed that very choice. */
async function saveChoice(place: EcosystemPlace, form: EntityForm, change: { before: WrittenRow; said: Said }) {
  const { before, said } = change;
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

function writeChanging(setting: WritingSetting) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, before: WrittenRow, said: Said): Promise<string | undefined> => {
    const { id } = before;
    const earlier = Object.fromEntries(Object.keys(said).map((field) => [field, before[field] ?? null]));
    showFields(place, form.collection, { id, said });
    try {
      const row = await inTurn(id, () => saveChoice(place, form, { before, said }));
      const undo = async () => {
        await inTurn(id, () => saveChoice(place, form, { before: row, said: earlier }));
        await readAgain();
      };
      tell({ words: text("writing.changed"), undo });
      await readAgain();
      return undefined;
    } catch (error) {
      showFields(place, form.collection, { id, said: earlier });
      if (readRefusal(error)?.code === "stale") await rereadRow(place, form.collection, before.id);
      return explain(error, setting);
    }
  };
}

function writeRemoving(setting: WritingSetting, forget: (form: EntityForm, row: WrittenRow) => Promise<void>) {
  const { place, text, tell } = setting;
  return async (form: EntityForm, row: WrittenRow): Promise<string | undefined> => {
    const { territory, ecosystem } = place;
    try {
      const resting = await client.record.dependents.query({ territory, ecosystem, entity: form.entity, id: row.id });
      if (resting.length > 0) {
        const names = resting.map(({ entity, label }) => `${label} (${text(`factGroup.${entity}`)})`);
        return text("writing.stillUsed", { names: [...new Set(names)].join(" · ") });
      }
      await forget(form, row);
    } catch (error) {
      return explain(error, setting);
    }
    const undo = async () => {
      showRow(place, form.collection, await createRow({ place, form }, saidOf(form, row)));
      await readAgain();
    };
    tell({ words: text("writing.removed"), undo });
    return undefined;
  };
}

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
  return {
    add: writeAdding(setting, forget),
    change: writeChanging(setting),
    remove: writeRemoving(setting, forget),
    keep(form, row) {
      showRow(place, form.collection, row);
      void readAgain();
    },
  };
}
