import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useWriting } from "../record/writing.ts";
import { natureOptions, participationForm } from "./aim-forms.ts";
import { registerActor } from "./register-actor.ts";

const isNamed = (name: string) => (actor: { readonly name: string }) =>
  actor.name.toLocaleLowerCase("fr") === name.trim().toLocaleLowerCase("fr");

/** Someone who takes part: by a name of the directory, or by a new one with its nature. */
export function AddActorLine() {
  const text = useAppText();
  const listId = useId();
  const { facts, place } = useEcosystem();
  const { add } = useWriting();
  const [name, setName] = useState("");
  const [nature, setNature] = useState("company");
  const [problem, setProblem] = useState<string>();
  const known = facts.actors.find(isNamed(name));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    // The next name may be typed at once; what could not be written comes back, unless something else was typed.
    const giveBack = (why: string) => {
      setProblem(why);
      setName((typed) => (typed === "" ? name : typed));
    };
    setName("");
    setProblem(undefined);
    try {
      const actor = known?.id ?? (await registerActor(place, { name: name.trim(), nature }));
      const refused = await add(participationForm, { ...participationForm.start(""), actor });
      if (refused !== undefined) giveBack(refused);
    } catch {
      giveBack(text("writing.offline"));
    }
  };
  return (
    <form
      className="writing-line"
      aria-label={text(participationForm.question)}
      onSubmit={(event) => void submit(event)}
    >
      <TextInput
        size="md"
        label={text(participationForm.question)}
        list={listId}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {facts.actors.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
      <div className="writing-line__more">
        {known === undefined ? (
          <NativeSelect
            size="md"
            label={text("writing.label.nature")}
            value={nature}
            onChange={(event) => setNature(event.currentTarget.value)}
            data={natureOptions.map(({ value, word }) => ({ value, label: text(word) }))}
          />
        ) : null}
        <Button type="submit" variant="outline">
          {text("writing.add")}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  );
}
