import type { Answers } from "../api/trpc.ts";
import { fr } from "../locales/fr.ts";
import type { AppText } from "../locales/use-app-text.ts";
import { sayValue, type ValueSetting } from "./say-value.ts";

/** A page of the journal, as the API tells it. */
export type JournalPage = Answers["trajectory"]["journal"]["ofEcosystem"];
export type ToldChange = JournalPage["entries"][number];

type ChangeSetting = Omit<ValueSetting, "names">;

/** One field that changed, in words. */
export interface SaidField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const hasWord = <Words extends object>(words: Words, key: string): key is keyof Words & string =>
  Object.hasOwn(words, key);

/** Records that go by a choice: the field whose words say it. */
const titledByChoice = { mandate: "role", immaterialResourceReading: "develops" } as const;

/** Which record a change is about: of which kind, and called what. */
function sayWhat(change: ToldChange, { text, ...rest }: ChangeSetting): string {
  const { entity, title, names, changes } = change;
  const kind = hasWord(fr.journal.kind, entity) ? text(`journal.kind.${entity}`) : text("journal.kind.other");
  if (title === null) {
    const plugin = entity === "territoryPlugin" ? changes.find(({ field }) => field === "plugin")?.after : undefined;
    if (plugin === undefined) return kind;
    return text("journal.what", { kind, name: sayValue("plugin", plugin, { text, names, ...rest }) });
  }
  const name = hasWord(titledByChoice, entity)
    ? sayValue(titledByChoice[entity], title, { text, names, ...rest })
    : title;
  return text("journal.what", { kind, name });
}

/** Who did what, in one sentence. */
export function sayChange(change: ToldChange, people: JournalPage["people"], setting: ChangeSetting): string {
  const { text } = setting;
  const known = people.find(({ account }) => account === change.by)?.name;
  const who = change.by === null ? text("journal.bassin") : (known ?? text("journal.someone"));
  return text(`journal.sentence.${change.action}`, { who, what: sayWhat(change, setting) });
}

/** How people call a field. */
export function sayField(field: string, text: AppText): string {
  if (hasWord(fr.journal.field, field)) return text(`journal.field.${field}`);
  if (hasWord(fr.writing.label, field)) return text(`writing.label.${field}`);
  return text("journal.field.other");
}

/** What things are called besides what the change itself names: people by account, communes by code. */
export type KnownNames = ValueSetting["names"];

/** Each field of a change, with what it said before and what it says now. */
export function listSaidFields(
  { changes, names }: ToldChange,
  setting: ChangeSetting,
  known: KnownNames = {},
): SaidField[] {
  const said = { ...setting, names: { ...known, ...names } };
  return changes.map(({ field, before, after }) => ({
    field: sayField(field, setting.text),
    before: sayValue(field, before, said),
    after: sayValue(field, after, said),
  }));
}
