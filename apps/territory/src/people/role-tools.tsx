import { type TerritoryRole, territoryRoles } from "@bassin/core";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { HeldRole } from "./gather-people.ts";
import type { ToolProps } from "./person-tools.tsx";
import { Sure } from "./sure.tsx";
import type { PeopleChange } from "./use-change-people.ts";
import { useHere } from "./use-here.ts";

/** Gives another role at the same place, or takes it; each undone as it was. */
function useRoleChanges({ person, name, held }: ToolProps & { held: HeldRole }) {
  const text = useAppText();
  const { territory } = useHere();
  const at = { territory, user: person.user, ecosystem: held.ecosystem };
  const grant =
    (role: TerritoryRole): PeopleChange =>
    async () => {
      await client.people.grant.mutate({ ...at, role });
      const undo = async () => void (await client.people.grant.mutate({ ...at, role: held.role }));
      return { words: text("people.did.changed", { name, role: text(`people.roleName.${role}`) }), undo };
    };
  const take: PeopleChange = async () => {
    await client.people.revoke.mutate({ territory, id: held.id });
    const undo = () => client.people.restore.mutate({ territory, roles: [held.id], speaks: [] });
    return { words: text("people.did.taken", { name }), undo };
  };
  return { grant, take };
}

/** A role someone holds: another in its place, or none. Giving up one’s own way to pilot is asked first. */
export function RoleTools(tool: ToolProps & { held: HeldRole }) {
  const { person, name, isMe, held, onChange } = tool;
  const text = useAppText();
  const { namePlace } = useHere();
  const { grant, take } = useRoleChanges(tool);
  const [asked, ask] = useState<PeopleChange>();
  const place = namePlace(held.ecosystem);
  const isLosing = isMe && held.role === "pilot" && held.ecosystem === null;
  const keepSure = (work: PeopleChange) => (isLosing ? ask(() => work) : onChange(work));
  if (asked !== undefined) {
    const withoutUndo: PeopleChange = async () => {
      const done = await asked();
      return done && { words: done.words };
    };
    return (
      <Sure
        title={text("people.roleAt", { place })}
        words={`${text("people.giveUp")} ${text("people.notBack")}`}
        yes={text("people.giveUpYes")}
        no={text("people.removeNo")}
        onYes={() => {
          ask(undefined);
          onChange(withoutUndo);
        }}
        onNo={() => ask(undefined)}
      />
    );
  }
  return (
    <div className="person-tools__line">
      <NativeSelect
        size="md"
        label={text("people.roleAt", { place })}
        value={held.role}
        onChange={({ currentTarget: { value } }) => {
          const role = territoryRoles.find((one) => one === value);
          if (role) keepSure(grant(role));
        }}
        data={territoryRoles.map((role) => ({ value: role, label: text(`people.roleName.${role}`) }))}
      />
      {person.roles.length > 1 ? (
        <Button
          variant="subtle"
          aria-label={text("people.takeRoleNamed", { name, place })}
          onClick={() => keepSure(take)}
        >
          {text("people.takeRole")}
        </Button>
      ) : null}
    </div>
  );
}
