import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import {
  createOwnIndicators,
  listOwnIndicators,
  updateOwnIndicator,
} from "../src/indicators/own-indicator.repository.ts";
import { listJournal } from "../src/records/journal.repository.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

describe.each(engineKinds)("indicators a territory defined on %s", (kind) => {
  it("are changed by whoever saw their version, told by the journal, and keep what they were", async () => {
    await using database = await testDatabase(kind);
    const written = await writtenFile(database, oneOfEach());
    const scope = { user: "editor", territory: written.territory.id };
    const context = writingAs(scope);
    const [own] = await database.inScope(scope, (trx) => listOwnIndicators(trx));
    expect(own).toMatchObject({ ...written.ownIndicators[0], version: 1, createdBy: "someone" });
    if (own === undefined) return;
    const changed = { ...own, definedBy: "Le conseil local de l’alimentation" };
    const update = () =>
      database.inScope(scope, (trx) => updateOwnIndicator(trx, context, { own: changed, version: 1 }));
    expect(await update()).toMatchObject({ ok: true, record: { version: 2, updatedBy: "editor" } });
    expect(await update()).toMatchObject({ ok: false, code: "stale", current: { version: 2 } });
    const told = await database.inScope(scope, (trx) => listJournal(trx, { recordId: own.id, limit: 9 }));
    expect(told.map(({ action, before, after }) => [action, said(before), said(after)])).toEqual([
      ["update", "Le centre social", "Le conseil local de l’alimentation"],
      ["create", undefined, "Le centre social"],
    ]);
  });

  it("are not found, nor written, from another territory, whatever identifier one knows", async () => {
    await using database = await testDatabase(kind);
    const mine = await writtenFile(database, oneOfEach());
    const theirs = await writtenFile(database, { ...oneOfEach(), ownIndicators: [] });
    const scope = { user: "stranger", territory: theirs.territory.id };
    const [own] = mine.ownIndicators;
    if (own === undefined) throw new Error("The file defines one");
    const seen = await database.inScope(scope, async (trx) => {
      const outcome = await updateOwnIndicator(trx, writingAs(scope), { own, version: 1 });
      return [outcome, await listOwnIndicators(trx)];
    });
    expect(seen).toEqual([{ ok: false, code: "not-found" }, []]);
    const into = { ...writingAs(scope), scope: { ...scope, territory: mine.territory.id } };
    await expect(
      database.inScope(scope, (trx) => createOwnIndicators(trx, into, [{ ...own, id: into.newId() }])),
    ).rejects.toThrow(/row-level security/);
    await expect(
      database.inScope({ territory: mine.territory.id }, (trx) =>
        sql`insert into own_indicator select (r).* from (select own_indicator as r from own_indicator) o`.execute(trx),
      ),
    ).rejects.toThrow(/duplicate key/);
  });
});

const said = (record: object | null): unknown => Reflect.get(record ?? {}, "definedBy");
