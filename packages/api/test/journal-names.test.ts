import { engineKinds } from "@bassin/db/testing";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { giveRole, openApi, writeTerritory } from "./api-bench.ts";

it.each(engineKinds)("the journal names a person who was given a role and wrote nothing, on %s", async (kind) => {
  await using api = await openApi(kind);
  const { place } = await writeTerritory(api.database);
  const { territory } = place;
  await giveRole(api.database, territory, { user: "pilot", role: "pilot" });
  await api.database.asOwner((owner) =>
    sql`insert into auth."user" (id, name, email) values ('visitor', 'Bo Visite', 'bo@example.org')`.execute(owner),
  );
  const pilot = api.as("pilot");
  await pilot.people.grant({ territory, ecosystem: null, user: "visitor", role: "observer" });
  const { entries } = await pilot.trajectory.journal.ofTerritory({ territory, limit: 1 });
  expect(entries).toMatchObject([{ entity: "personRole", action: "create", names: { visitor: "Bo Visite" } }]);
});
