import { type TerritoryRole, territoryRoles } from "@bassin/core";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { personOptions } from "../account/session.ts";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { SearchBox } from "../record/search-box.tsx";
import type { Someone } from "./gather-people.ts";
import { RemovePerson } from "./remove-person.tsx";
import { RoleTools } from "./role-tools.tsx";
import { type PeopleChange, useChangePeople } from "./use-change-people.ts";
import { useHere } from "./use-here.ts";

export interface PersonToolsProps {
  person: Someone;
  name: string;
}

/** What a tool is given: whom it changes, and how. */
export type ToolProps = PersonToolsProps & { isMe: boolean; onChange: (work: PeopleChange) => void };

/** Another role, where the person holds none yet. */
function AddRole({ person, name, onChange }: ToolProps) {
  const text = useAppText();
  const { territory, ecosystems, namePlace } = useHere();
  const places = [null, ...ecosystems.map(({ id }) => id)].filter(
    (place) => !person.roles.some(({ ecosystem }) => ecosystem === place),
  );
  const [at, setAt] = useState("");
  const [role, setRole] = useState<TerritoryRole>("member");
  const place = places.find((one) => (one ?? "") === at) ?? places[0];
  if (place === undefined) return null;
  const give: PeopleChange = async () => {
    const { id } = await client.people.grant.mutate({ territory, user: person.user, role, ecosystem: place });
    return { words: text("people.did.given", { name }), undo: () => client.people.revoke.mutate({ territory, id }) };
  };
  return (
    <fieldset className="person-tools__group">
      <legend>{text("people.addRole")}</legend>
      <div className="person-tools__line">
        <NativeSelect
          size="md"
          label={text("people.addRoleWhere")}
          value={place ?? ""}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
          data={places.map((one) => ({ value: one ?? "", label: namePlace(one) }))}
        />
        <NativeSelect
          size="md"
          label={text("people.addRoleWhich")}
          value={role}
          onChange={({ currentTarget: { value } }) => setRole(territoryRoles.find((one) => one === value) ?? "member")}
          data={territoryRoles.map((one) => ({ value: one, label: text(`people.roleName.${one}`) }))}
        />
        <Button variant="outline" onClick={() => onChange(give)}>
          {text("people.give")}
        </Button>
      </div>
    </fieldset>
  );
}

/** For whom the person speaks. */
function SpeakingTools({ person, name, onChange }: ToolProps) {
  const text = useAppText();
  const { territory, actors, nameActor } = useHere();
  const { user } = person;
  const end =
    (actor: string): PeopleChange =>
    async () => {
      await client.people.endSpeakingFor.mutate({ territory, user, actor });
      const undo = () => client.people.restore.mutate({ territory, roles: [], speaks: [{ user, actor }] });
      return { words: text("people.did.silent", { name, actor: nameActor(actor) }), undo };
    };
  const begin =
    (actor: string): PeopleChange =>
    async () => {
      await client.people.letSpeakFor.mutate({ territory, user, actor });
      const undo = () => client.people.endSpeakingFor.mutate({ territory, user, actor });
      return { words: text("people.did.speaks", { name, actor: nameActor(actor) }), undo };
    };
  const free = actors.filter(({ id }) => !person.speaks.some(({ actor }) => actor === id));
  return (
    <div className="person-tools__group">
      {person.speaks.map(({ actor }) => (
        <Button key={actor} variant="subtle" onClick={() => onChange(end(actor))}>
          {text("people.endActor", { actor: nameActor(actor) })}
        </Button>
      ))}
      {free.length > 0 ? (
        <SearchBox
          label={text("people.addActor")}
          choices={free}
          value=""
          onChoose={(actor) => onChange(begin(actor))}
        />
      ) : null}
    </div>
  );
}

/** What those who pilot can change of someone: roles, for whom they speak, being here at all. */
export function PersonTools({ person, name }: PersonToolsProps) {
  const { data: me } = useQuery(personOptions());
  const { change, problem } = useChangePeople();
  const tool = { person, name, isMe: me?.account === person.user, onChange: change };
  return (
    <div className="person-tools">
      {person.roles.map((held) => (
        <RoleTools key={held.id} {...tool} held={held} />
      ))}
      <SpeakingTools {...tool} />
      <AddRole {...tool} />
      <RemovePerson {...tool} />
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}
