import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { Someone } from "./gather-people.ts";
import { personsId } from "./persons-id.ts";
import { Sure } from "./sure.tsx";
import type { PeopleChange } from "./use-change-people.ts";
import { useHere } from "./use-here.ts";

export interface RemovePersonProps {
  person: Someone;
  name: string;
  /** Whether the person is whoever asks: they could not come back by themselves. */
  isMe: boolean;
  onChange: (work: PeopleChange) => void;
}

/** Takes someone out of the territory, once what stays has been said. */
export function RemovePerson({ person, name, isMe, onChange }: RemovePersonProps) {
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
  const remove: PeopleChange = async () => {
    const { user } = person;
    await client.people.remove.mutate({ territory, user });
    document.getElementById(personsId)?.focus();
    const roles = person.roles.map(({ id }) => id);
    const speaks = person.speaks.map(({ actor }) => ({ user, actor }));
    const undo = () => client.people.restore.mutate({ territory, roles, speaks });
    return { words: text("people.did.removed", { name }), ...(isMe ? {} : { undo }) };
  };
  return (
    <Sure
      title={text("people.remove")}
      words={[text("people.removeSure", { name }), ...(isMe ? [text("people.notBack")] : [])].join(" ")}
      yes={text("people.removeYes", { name })}
      no={text("people.removeNo")}
      onYes={() => onChange(remove)}
      onNo={() => setAsked(false)}
    />
  );
}
