import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneOfEach } from "@bassin/core/testing";
import { type Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { migrations } from "../src/migrations/index.ts";
import { storages } from "../src/records/storage.ts";
import { engineKinds, testDatabase, writtenFile } from "../src/testing/index.ts";

/** A change of schema that rewrites rows, as a later version would bring. */
const later = {
  "9999-later": {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table stake add column keywords text[] not null default '{}'`.execute(db);
    },
  },
};

describe.each(engineKinds)("the schema on %s", (kind) => {
  it("has, for each field of each entity, the column or the table that keeps it, and nothing more", async () => {
    await using database = await testDatabase(kind);
    const rows = await database.inScope({}, (trx) =>
      sql<{
        table: string;
        columns: string[];
      }>`select table_name as table, json_agg(column_name order by column_name) as columns
        from information_schema.columns where table_schema = 'public' group by table_name`.execute(trx),
    );
    const tables = new Map(rows.rows.map(({ table, columns }) => [table, columns]));
    for (const storage of Object.values(storages)) {
      const bookkeeping = ["version", "created_at", "created_by", "updated_at", "updated_by"];
      const keys = ["territory_id", ...(storage.scope === "ecosystem" ? ["ecosystem_id"] : []), "id"];
      const said = storage.fields.flatMap((field) => (field.kind === "column" ? [field.column] : []));
      expect(tables.get(storage.table), storage.table).toEqual([...keys, ...said, ...bookkeeping].toSorted());
      for (const field of storage.fields)
        if (field.kind !== "column") expect(tables.has(field.table), field.table).toBe(true);
    }
  });

  it("leads every primary, unique and foreign key with the territory", async () => {
    await using database = await testDatabase(kind);
    const rows = await database.inScope({}, (trx) =>
      sql<{ table: string; kind: string; first: string }>`
        select c.conrelid::regclass::text as table, c.contype::text as kind,
          (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        where n.nspname = 'public' and c.contype in ('p', 'u', 'f')
          and exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'territory_id')`.execute(
        trx,
      ),
    );
    expect(rows.rows.length).toBeGreaterThan(150);
    expect(rows.rows.filter(({ first }) => first !== "territory_id")).toEqual([]);
  });

  it("goes forward on a database that already holds data, once", async () => {
    await using database = await testDatabase(kind);
    const written = await writtenFile(database, oneOfEach());
    const scope = { territory: written.territory.id, ecosystem: written.ecosystems[0]?.ecosystem.id ?? "" };
    expect(await migrate(database, { ...migrations, ...later })).toEqual(["9999-later"]);
    expect(await migrate(database, { ...migrations, ...later })).toEqual([]);
    const rows = await database.inScope(scope, (trx) =>
      sql<{ title: string; keywords: string[] }>`select title, keywords from stake`.execute(trx),
    );
    expect(rows.rows).toEqual([{ title: written.ecosystems[0]?.stakes[0]?.title, keywords: [] }]);
  });
});

describe("a data directory", () => {
  it("serves one process, keeps what was written, and tells a second process who holds it", async () => {
    const directory = mkdtempSync(join(tmpdir(), "bassin-directory-"));
    try {
      const first = await openDatabase({ directory });
      await migrate(first);
      const written = await writtenFile(first, oneOfEach());
      await expect(openDatabase({ directory })).rejects.toThrow(
        `The data directory ${directory} is used by another Bassin (process ${process.pid}).`,
      );
      await first.close();
      expect(existsSync(join(directory, "bassin.lock"))).toBe(false);
      const again = await openDatabase({ directory });
      const scope = { territory: written.territory.id };
      const rows = await again.inScope(scope, (trx) => trx.selectFrom("territory").select("name").execute());
      expect(rows).toEqual([{ name: written.territory.name }]);
      await again.close();
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it("left by a process that was killed is taken over", async () => {
    const directory = mkdtempSync(join(tmpdir(), "bassin-killed-"));
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(join(directory, "bassin.lock"), String(pid));
    const database = await openDatabase({ directory });
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
});
