import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { listAllEcosystemIds, listAllTerritories } from "../src/territory/territory-register.repository.ts";
import { engineKinds, testDatabase, writtenFile } from "../src/testing/index.ts";

describe.each(engineKinds)("whoever runs the instance, on %s", (kind) => {
  it("lists territories and ecosystems, reads nothing else of them and changes neither", async () => {
    await using database = await testDatabase(kind);
    const file = oneOfEach();
    const { territory, ecosystems } = await writtenFile(database, {
      ...file,
      territory: { ...file.territory, illustration: null },
    });
    const seen = await database.asOwner(async (owner) => {
      const tables = await sql<{ name: string }>`select distinct table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'territory_id'`.execute(owner);
      const counts = new Map<string, number>();
      for (const { name } of tables.rows) {
        const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(owner);
        counts.set(name, counted.rows[0]?.count ?? -1);
      }
      const renamed = await sql`update territory set name = 'x'`.execute(owner);
      const removed = await sql`delete from ecosystem`.execute(owner);
      return {
        territories: await listAllTerritories(owner),
        ecosystems: await listAllEcosystemIds(owner, territory.id),
        read: [...counts].filter(([, count]) => count !== 0).toSorted(),
        tables: counts.size,
        changed: [renamed.numAffectedRows, removed.numAffectedRows],
      };
    });
    expect(seen.tables).toBeGreaterThan(60);
    expect(seen).toMatchObject({
      territories: [{ id: territory.id, name: territory.name, illustration: null }],
      ecosystems: ecosystems.map(({ ecosystem }) => ecosystem.id),
      read: [
        ["ecosystem", ecosystems.length],
        ["territory", 1],
      ],
      changed: [0n, 0n],
    });
  });
});
