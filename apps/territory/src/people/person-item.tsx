import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { personOptions } from "../account/session.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { Someone } from "./gather-people.ts";
import { PersonTools } from "./person-tools.tsx";
import { useHere } from "./use-here.ts";

/** The first letters of a name, as on a place card at table. */
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase("fr"))
    .join("");

/** What someone holds here: roles, and the actors they speak for, each with its day. */
function Held({ person }: { person: Someone }) {
  const text = useAppText();
  const { namePlace, nameActor, dayOf } = useHere();
  return (
    <>
      <ul className="person__roles">
        {person.roles.map(({ id, role, ecosystem, since }) => (
          <li key={id}>
            <span className="bassin-tag">{text(`people.role.${role}`)}</span> {namePlace(ecosystem)}{" "}
            <small className="bassin-soft">{text("people.since", { date: dayOf(since) })}</small>
          </li>
        ))}
      </ul>
      {person.speaks.length > 0 ? (
        <div className="person__speaks">
          <span className="bassin-soft">{text("people.speaksFor")}</span>
          <ul>
            {person.speaks.map(({ actor, since }) => (
              <li key={actor}>
                <strong>{nameActor(actor)}</strong>{" "}
                <small className="bassin-soft">{text("people.since", { date: dayOf(since) })}</small>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** Someone who is here; those who pilot can change what they hold. */
export function PersonItem({ person }: { person: Someone }) {
  const text = useAppText();
  const { mayChange } = useHere();
  const { data: me } = useQuery(personOptions());
  const [isOpen, setOpen] = useState(false);
  const name = person.name ?? text("people.gone");
  return (
    <li className="person">
      <span className="person__mark" aria-hidden="true">
        {initials(name)}
      </span>
      <div className="person__told">
        <h3>
          {name} {me?.account === person.user ? <small className="bassin-soft">({text("people.you")})</small> : null}
        </h3>
        <Held person={person} />
      </div>
      {mayChange ? (
        <Button
          variant="subtle"
          size="compact-md"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : text("people.changeNamed", { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {text(isOpen ? "people.done" : "people.change")}
        </Button>
      ) : null}
      {isOpen ? <PersonTools person={person} name={name} /> : null}
    </li>
  );
}
