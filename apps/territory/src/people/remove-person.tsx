import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { Someone } from "./gather-people.ts";
import { personsId } from "./persons-id.ts";
import { useHere } from "./use-here.ts";

export interface RemovePersonProps {
  person: Someone;
  name: string;
  onChange: (work: () => Promise<unknown>) => void;
}

/** Takes someone out of the territory, once what stays has been said. */
export function RemovePerson({ person, name, onChange }: RemovePersonProps) {
  const text = useAppText();
  const { territory } = useHere();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button className="person-tools__last" variant="subtle" onClick={() => setAsked(true)}>
        {text("people.remove")}
      </Button>
    );
  }
  const remove = async () => {
    await client.people.remove.mutate({ territory, user: person.user });
    document.getElementById(personsId)?.focus();
  };
  return (
    <fieldset className="person-tools__sure">
      <legend className="bassin-hidden">{text("people.remove")}</legend>
      <p>{text("people.removeSure", { name })}</p>
      <Button variant="outline" autoFocus onClick={() => onChange(remove)}>
        {text("people.removeYes", { name })}
      </Button>
      <Button variant="subtle" onClick={() => setAsked(false)}>
        {text("people.removeNo")}
      </Button>
    </fieldset>
  );
}
