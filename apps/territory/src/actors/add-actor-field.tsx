import { type ActorNature, actorNatures, openActorIndex } from "@bassin/core";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { DirectoryActor } from "./directory-queries.ts";
import { type ActorsSetting, addActor } from "./write-actors.ts";

export interface AddActorFieldProps {
  setting: ActorsSetting;
  actors: readonly DirectoryActor[];
}

/** One field and Enter: someone more in the directory. Says it when the name is already there. */
export function AddActorField({ setting, actors }: AddActorFieldProps) {
  const text = useAppText();
  const [name, setName] = useState("");
  const [nature, setNature] = useState<ActorNature>("company");
  const [problem, setProblem] = useState<string>();
  const index = useMemo(() => {
    const known = openActorIndex<string>();
    for (const actor of actors) known.keep(actor, actor.name);
    return known;
  }, [actors]);
  const same = name.trim() === "" ? undefined : index.find({ name })?.item;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "" || same !== undefined) return;
    const typed = name;
    setName("");
    const refused = await addActor(setting, { name: typed.trim(), nature });
    setProblem(refused);
    if (refused !== undefined) setName((now) => (now === "" ? typed : now));
  };
  return (
    <form className="directory-add" aria-label={text("actors.directory.add")} onSubmit={(event) => void submit(event)}>
      <TextInput
        size="md"
        label={text("actors.directory.add")}
        value={name}
        error={same === undefined ? problem : text("actors.directory.alreadyThere", { name: same })}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        size="md"
        label={text("writing.label.nature")}
        value={nature}
        onChange={(event) => setNature(actorNatures.find((one) => one === event.currentTarget.value) ?? "other")}
        data={actorNatures.map((value) => ({ value, label: text(`facts.nature.${value}`) }))}
      />
      <Button type="submit" variant="outline">
        {text("writing.add")}
      </Button>
    </form>
  );
}
