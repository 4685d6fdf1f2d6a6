import { territoryRoles } from "@bassin/core";
import { Card } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";

/** What each role can do, in plain words. */
export function RolesCard() {
  const text = useAppText();
  return (
    <Card title={text("people.rolesTitle")} hint={text("people.rolesHint")}>
      <dl className="role-words">
        {territoryRoles.map((role) => (
          <div key={role}>
            <dt>{text(`people.roleName.${role}`)}</dt>
            <dd>{text(`people.roleText.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
