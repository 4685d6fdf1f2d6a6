import type { Actor, ActorNature, Locale } from "@bassin/core";
import { isOutage, readRefusal } from "../api/refusal.ts";
import { client } from "../api/trpc.ts";
import type { AppText } from "../locales/use-app-text.ts";
import { saveOver } from "../plugins/save-over.ts";
import type { Notice } from "../record/writing.ts";
import { changeActors, type DirectoryActor, forgetActors, keepActor, rereadActor } from "./directory-queries.ts";

export interface ActorsSetting {
  readonly territory: string;
  readonly locale: Locale;
  readonly text: AppText;
  readonly tell: (notice: Notice) => void;
}

type Patch = Partial<Omit<Actor, "id">>;

/** Why something was not written, in words. */
export function explainActors(error: unknown, { locale, text }: Pick<ActorsSetting, "locale" | "text">): string {
  const refusal = readRefusal(error);
  if (refusal === null) return text(isOutage(error) ? "writing.offline" : "writing.unexpected");
  return (refusal.fields[0]?.message ?? refusal.message)[locale];
}

/** Writes someone new in the directory. Answers with why it was refused, or with nothing. */
export async function addActor(
  setting: ActorsSetting,
  said: { readonly name: string; readonly nature: ActorNature },
): Promise<string | undefined> {
  const { territory, text, tell } = setting;
  try {
    const actor = await client.territory.actor.create.mutate({ territory, said });
    keepActor(territory, actor);
    tell({ words: text("writing.added"), undo: () => takeAway(territory, actor.id) });
    await forgetActors();
    return undefined;
  } catch (error) {
    return explainActors(error, setting);
  }
}

/** Changes one part of what is said of an actor, over whatever else was changed meanwhile. */
export async function changeActor(
  setting: ActorsSetting,
  before: DirectoryActor,
  said: Patch,
): Promise<string | undefined> {
  const { territory, text, tell } = setting;
  const [field] = Object.keys(said);
  const read = (actor: object) => JSON.stringify((field === undefined ? null : Reflect.get(actor, field)) ?? null);
  const save = async (from: DirectoryActor, patch: Patch) => {
    const { id } = from;
    const update = (version: number) => client.territory.actor.update.mutate({ territory, id, version, said: patch });
    const reread = () => rereadActor(territory, id);
    const row = await saveOver(from.version, update, { reread, isSame: (now) => read(now) === read(from) });
    keepActor(territory, row);
    return row;
  };
  try {
    const row = await save(before, said);
    const earlier = field === undefined ? {} : { [field]: (Reflect.get(before, field) as unknown) ?? null };
    const undo = async () => {
      await save(row, earlier);
      await forgetActors();
    };
    tell({ words: text("writing.changed"), undo });
    await forgetActors();
    return undefined;
  } catch (error) {
    return explainActors(error, setting);
  }
}

async function takeAway(territory: string, id: string): Promise<void> {
  const now = await rereadActor(territory, id);
  if (now !== undefined) await client.territory.actor.remove.mutate({ territory, id, version: now.version });
  changeActors(territory, (actors) => actors.filter((one) => one.id !== id));
  await forgetActors();
}

/** Removes an actor on which nothing rests; otherwise says in words what does. */
export async function removeActor(setting: ActorsSetting, actor: DirectoryActor): Promise<string | undefined> {
  const { territory, text, tell } = setting;
  try {
    const resting = await sayResting(setting, actor.id);
    if (resting !== undefined) return resting;
    await takeAway(territory, actor.id);
  } catch (error) {
    if (readRefusal(error)?.code === "still-used") return text("actors.panel.elsewhere");
    return explainActors(error, setting);
  }
  const { id: _, version: __, createdAt, createdBy, updatedAt, updatedBy, ...said } = actor;
  const undo = async () => {
    keepActor(territory, await client.territory.actor.create.mutate({ territory, said }));
    await forgetActors();
  };
  tell({ words: text("writing.removed"), undo });
  return undefined;
}

async function sayResting({ territory, locale, text }: ActorsSetting, id: string): Promise<string | undefined> {
  const { facts, speakers } = await client.actors.dependents.query({ territory, id });
  const places = Map.groupBy(facts, ({ ecosystem }) => ecosystem);
  const said = [...places].map(([ecosystem, resting]) => {
    const names = resting.map(({ entity, label }) => `${label} (${text(`factGroup.${entity}`)})`);
    return text("actors.panel.restsOn", { ecosystem, names: new Intl.ListFormat(locale).format(new Set(names)) });
  });
  const all = [...said, ...(speakers > 0 ? [text("actors.panel.speaks", { count: speakers })] : [])];
  return all.length === 0 ? undefined : all.join(" ");
}
