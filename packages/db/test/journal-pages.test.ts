import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { type JournalWanted, listJournal } from "../src/records/journal.repository.ts";
import { engineKinds, testDatabase, writtenFile } from "../src/testing/index.ts";

it.each(engineKinds)(
  "pages of a long journal are read off the key, without sorting, on %s",
  async (kind) => {
    // The embedded database writes them slowly: a tenth shows the same plan.
    const count = kind === "postgres" ? 100_000 : 10_000;
    await using database = await testDatabase(kind);
    const written = await writtenFile(database, oneOfEach());
    const ecosystem = written.ecosystems[0]?.ecosystem.id ?? "";
    const scope = { user: "reader", territory: written.territory.id, ecosystem };
    await database.inScope(scope, async (trx) => {
      await sql`insert into journal (territory_id, id, ecosystem_id, at, by, entity, record_id, action, before, after)
      select ${scope.territory}::uuid, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${ecosystem}::uuid,
        now() - make_interval(mins => ${count}::int + 1 - n), case when n % 50 = 0 then 'ana' else 'someone' end,
        case when n % 20 = 0 then 'stake' else 'commitment' end, gen_random_uuid(), 'update',
        '{"statement": "avant"}'::jsonb, '{"statement": "maintenant"}'::jsonb
      from generate_series(1, ${count}::int) n`.execute(trx);
    });
    await database.asOwner((owner) => sql`analyze journal`.execute(owner));
    await database.inScope(scope, async (trx) => {
      const plan = await sql<{ "QUERY PLAN": string }>`explain select * from journal order by id desc limit 51`.execute(
        trx,
      );
      const told = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(told).toMatch(/Index Scan Backward/);
      expect(told).not.toMatch(/Sort|Seq Scan/);
      const page = (wanted: Omit<JournalWanted, "limit">) => listJournal(trx, { ...wanted, limit: 51 });
      const start = Date.now();
      const first = await page({});
      const middle = await page({ before: "01900000-0000-7000-8000-000000001388" });
      const hers = await page({ by: "ana", entities: ["stake"] });
      const old = await page({ until: new Date(Date.now() - (count - 10) * 60_000) });
      expect(Date.now() - start).toBeLessThan(3000);
      expect([first.length, middle.length, hers.length]).toEqual([51, 51, 51]);
      expect(middle[0]?.id).toBe("01900000-0000-7000-8000-000000001387");
      expect(hers.every(({ by, entity }) => by === "ana" && entity === "stake")).toBe(true);
      expect(old.length).toBeGreaterThan(0);
      expect(old.length).toBeLessThan(15);
    });
  },
  90_000,
);
