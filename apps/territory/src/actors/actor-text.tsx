import { findSirenProblem, findSiretProblem } from "@bassin/core";
import { AutosaveField, type SaveText } from "@bassin/ui";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { saveText } from "../plugins/save-text.ts";
import { inTurn } from "../record/in-turn.ts";
import { type DirectoryActor, forgetActors, keepActor, rereadActor } from "./directory-queries.ts";
import type { ActorsSetting } from "./write-actors.ts";

type TextName = "name" | "legalForm" | "siren" | "siret" | "website" | "description" | "source";

export interface ActorTextProps {
  setting: ActorsSetting;
  actor: DirectoryActor;
  name: TextName;
  label: string;
  hint?: string;
  isLong?: boolean;
  isRequired?: boolean;
}

/** One thing said of an actor, saved as it is written. A number that cannot be is explained before it is sent. */
export function ActorText({ setting, actor, name, label, hint, ...look }: ActorTextProps) {
  const text = useAppText();
  const { territory, locale } = setting;
  const known = actor[name] ?? "";
  const explain = (words: string): string | null => {
    if (words.trim() === "" || (name !== "siren" && name !== "siret")) return null;
    const wrong = name === "siren" ? findSirenProblem(words) : findSiretProblem(words);
    if (wrong !== null) return text(`actors.problem.${name}-${wrong}`);
    const isAnothers = name === "siret" && actor.siren != null && !words.replace(/\s/g, "").startsWith(actor.siren);
    return isAnothers ? text("actors.problem.siret-of-another") : null;
  };
  const keep = (row: DirectoryActor) => {
    keepActor(territory, row);
    void forgetActors();
  };
  const save: SaveText = (words, before) => {
    const message = explain(words);
    if (message !== null) return Promise.resolve({ kind: "refused", message });
    const field = {
      name,
      locale,
      read: (row: DirectoryActor) => row[name],
      keep,
      reread: () => rereadActor(territory, actor.id),
      update: (over: number, said: string) =>
        client.territory.actor.update.mutate({
          territory,
          id: actor.id,
          version: over,
          said: { [name]: said.trim() === "" && look.isRequired !== true ? null : said },
        }),
    };
    return inTurn(actor.id, () => saveText(field, words, before));
  };
  return (
    <AutosaveField
      {...look}
      label={label}
      description={hint}
      value={known}
      version={actor.version}
      draftKey={`${actor.id}.${name}`}
      save={save}
    />
  );
}
