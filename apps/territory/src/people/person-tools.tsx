import { type TerritoryRole, territoryRoles } from "@bassin/core";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { SearchBox } from "../record/search-box.tsx";
import type { HeldRole, Someone } from "./gather-people.ts";
import { rereadPeople } from "./people-queries.ts";
import { RemovePerson } from "./remove-person.tsx";
import { useHere } from "./use-here.ts";

export interface PersonToolsProps {
  person: Someone;
  name: string;
}

/** One thing changed at a time, then read again. */
export function useChangePeople() {
  const { send, ...state } = useSending();
  const [isDone, setDone] = useState(false);
  const change = (work: () => Promise<unknown>) => {
    setDone(false);
    send(async () => {
      await work();
      await rereadPeople();
      setDone(true);
    });
  };
  return { ...state, change, isDone };
}

type Change = ReturnType<typeof useChangePeople>["change"];
type ToolProps = PersonToolsProps & { onChange: Change };

function RoleTools({ person, name, held, onChange }: ToolProps & { held: HeldRole }) {
  const text = useAppText();
  const { territory, namePlace } = useHere();
  const { user } = person;
  const place = namePlace(held.ecosystem);
  const grant = (role: TerritoryRole) =>
    client.people.grant.mutate({ territory, user, role, ecosystem: held.ecosystem });
  return (
    <div className="person-tools__line">
      <NativeSelect
        size="md"
        label={text("people.roleAt", { place })}
        value={held.role}
        onChange={({ currentTarget: { value } }) => {
          const role = territoryRoles.find((one) => one === value);
          if (role) onChange(() => grant(role));
        }}
        data={territoryRoles.map((role) => ({ value: role, label: text(`people.roleName.${role}`) }))}
      />
      {person.roles.length > 1 ? (
        <Button
          variant="subtle"
          aria-label={text("people.takeRoleNamed", { name, place })}
          onClick={() => onChange(() => client.people.revoke.mutate({ territory, id: held.id }))}
        >
          {text("people.takeRole")}
        </Button>
      ) : null}
    </div>
  );
}

/** Another role, where the person holds none yet. */
function AddRole({ person, onChange }: ToolProps) {
  const text = useAppText();
  const { territory, ecosystems, namePlace } = useHere();
  const places = [null, ...ecosystems.map(({ id }) => id)].filter(
    (place) => !person.roles.some(({ ecosystem }) => ecosystem === place),
  );
  const [at, setAt] = useState("");
  const [role, setRole] = useState<TerritoryRole>("member");
  const place = places.find((one) => (one ?? "") === at) ?? places[0];
  if (place === undefined) return null;
  const give = () => client.people.grant.mutate({ territory, user: person.user, role, ecosystem: place });
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
function SpeakingTools({ person, onChange }: ToolProps) {
  const text = useAppText();
  const { territory, actors, nameActor } = useHere();
  const { user } = person;
  const free = actors.filter(({ id }) => !person.speaks.some(({ actor }) => actor === id));
  return (
    <div className="person-tools__group">
      {person.speaks.map(({ actor }) => (
        <Button
          key={actor}
          variant="subtle"
          onClick={() => onChange(() => client.people.endSpeakingFor.mutate({ territory, user, actor }))}
        >
          {text("people.endActor", { actor: nameActor(actor) })}
        </Button>
      ))}
      {free.length > 0 ? (
        <SearchBox
          label={text("people.addActor")}
          choices={free}
          value=""
          onChoose={(actor) => onChange(() => client.people.letSpeakFor.mutate({ territory, user, actor }))}
        />
      ) : null}
    </div>
  );
}

/** What those who pilot can change of someone: roles, for whom they speak, being here at all. */
export function PersonTools({ person, name }: PersonToolsProps) {
  const text = useAppText();
  const { change, problem, isDone } = useChangePeople();
  const tool = { person, name, onChange: change };
  return (
    <div className="person-tools">
      {person.roles.map((held) => (
        <RoleTools key={held.id} {...tool} held={held} />
      ))}
      <SpeakingTools {...tool} />
      <AddRole {...tool} />
      <RemovePerson {...tool} />
      {problem ? <p role="alert">{problem}</p> : null}
      <span role="status" className="bassin-soft">
        {isDone ? text("people.saved") : null}
      </span>
    </div>
  );
}
