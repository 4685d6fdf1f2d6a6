import { oneOfEach } from "@bassin/core/testing";
import { sql } from "kysely";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { readEcosystem } from "../src/records/ecosystem.repository.ts";
import { listJournal } from "../src/records/journal.repository.ts";
import { createRecord, findRecord, listRecords, removeRecord, updateRecord } from "../src/records/record.repository.ts";
import { engineKinds, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

async function inside(database: Database, user = "editor") {
  const written = await writtenFile(database, oneOfEach());
  const facts = written.ecosystems[0];
  if (facts === undefined) throw new Error("The file has one ecosystem");
  const scope = { user, territory: written.territory.id, ecosystem: facts.ecosystem.id };
  return { scope, context: writingAs(scope), facts, written };
}

describe.each(engineKinds)("records on %s", (kind) => {
  it("are created at version 1, with their lists in order, and told by the journal", async () => {
    await using database = await testDatabase(kind);
    const { scope, context, facts, written } = await inside(database);
    const solution = facts.solutions[0]?.id ?? "";
    const actor = written.actors[0]?.id ?? "";
    const input = {
      solution,
      sign: "negative" as const,
      statement: "Le bruit des livraisons",
      state: "seen" as const,
      bearers: [
        { kind: "people" as const, name: "Riverains" },
        { kind: "actor" as const, actor },
      ],
    };
    const outcome = await database.inScope(scope, (trx) => createRecord(trx, "externality", { context, input }));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.record).toMatchObject({ ...input, version: 1, createdBy: "editor", updatedBy: "editor" });
    expect(outcome.record).not.toHaveProperty("response");
    const [entry] = await database.inScope(scope, (trx) => listJournal(trx, { recordId: outcome.record.id, limit: 5 }));
    expect(entry).toMatchObject({
      entity: "externality",
      action: "create",
      by: "editor",
      before: null,
      after: outcome.record,
    });
  });

  it("refuse a reference to what is not there, and write nothing", async () => {
    await using database = await testDatabase(kind);
    const { scope, context } = await inside(database);
    for (const id of [v7(), "not-an-identifier"]) {
      const outcome = await database.inScope(scope, (trx) =>
        createRecord(trx, "component", {
          context,
          input: { solution: id, name: "Four", kind: "good", necessity: "necessary" },
        }),
      );
      expect(outcome).toEqual({ ok: false, code: "unknown-reference", field: "solution", id });
    }
    expect(await database.inScope(scope, (trx) => listRecords(trx, "component", scope))).toHaveLength(1);
  });

  it("refuse a stale version with the current record", async () => {
    await using database = await testDatabase(kind);
    const { scope, context, facts } = await inside(database);
    const id = facts.stakes[0]?.id ?? "";
    const change = (version: number, title: string) =>
      database.inScope(scope, (trx) => updateRecord(trx, "stake", { context, id, version, patch: { title } }));
    expect(await change(1, "Manger mieux")).toMatchObject({ ok: true, record: { title: "Manger mieux", version: 2 } });
    expect(await change(1, "Manger autrement")).toMatchObject({
      ok: false,
      code: "stale",
      current: { title: "Manger mieux", version: 2 },
    });
  });

  it("lose nothing when many edit one row at once: one wins each version, the others are told", async () => {
    await using database = await testDatabase(kind);
    const { scope, context, facts } = await inside(database);
    const id = facts.stakes[0]?.id ?? "";
    const editors = 12;
    const append = async (word: string): Promise<void> => {
      for (;;) {
        const seen = await database.inScope(scope, (trx) => findRecord(trx, "stake", { scope, id }));
        const patch = { ecological: `${seen?.ecological ?? ""} ${word}` };
        const version = seen?.version ?? 0;
        const outcome = await database.inScope(scope, (trx) =>
          updateRecord(trx, "stake", { context, id, version, patch }),
        );
        if (outcome.ok) return;
        expect(outcome.code).toBe("stale");
      }
    };
    const words = Array.from({ length: editors }, (_, index) => `éditeur${index}`);
    await Promise.all(words.map(append));
    const after = await database.inScope(scope, (trx) => findRecord(trx, "stake", { scope, id }));
    expect(after?.version).toBe(1 + editors);
    expect(
      after?.ecological
        ?.split(" ")
        .filter((word) => word.startsWith("éditeur"))
        .toSorted(),
    ).toEqual(words.toSorted());
    const journal = await database.inScope(scope, (trx) => listJournal(trx, { recordId: id, limit: 50 }));
    expect(journal).toHaveLength(1 + editors);
  });

  it("unsay a field with null, and keep what a change does not name", async () => {
    await using database = await testDatabase(kind);
    const { scope, context, facts } = await inside(database);
    const before = facts.stakes[0];
    const outcome = await database.inScope(scope, (trx) =>
      updateRecord(trx, "stake", {
        context,
        id: before?.id ?? "",
        version: 1,
        patch: { ecological: null, interfaces: [] },
      }),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.record).not.toHaveProperty("ecological");
    expect(outcome.record).not.toHaveProperty("interfaces");
    expect(outcome.record).toMatchObject({ territorial: before?.territorial, lifeFunctions: before?.lifeFunctions });
  });

  it("are not removed while others rest on them, and say which", async () => {
    await using database = await testDatabase(kind);
    const { scope, context, facts } = await inside(database);
    const performance = facts.usePerformances[0]?.id ?? "";
    const outcome = await database.inScope(scope, (trx) =>
      removeRecord(trx, "usePerformance", { context, id: performance, version: 1 }),
    );
    expect(outcome).toEqual({
      ok: false,
      code: "still-used",
      dependents: [
        { entity: "component", id: facts.components[0]?.id },
        { entity: "usefulEffect", id: facts.usefulEffects[0]?.id },
      ],
    });
    const alone = facts.chronicleEntries[0]?.id ?? "";
    const removed = await database.inScope(scope, (trx) =>
      removeRecord(trx, "chronicleEntry", { context, id: alone, version: 1 }),
    );
    expect(removed.ok).toBe(true);
    expect(
      await database.inScope(scope, (trx) => findRecord(trx, "chronicleEntry", { scope, id: alone })),
    ).toBeUndefined();
    const [entry] = await database.inScope(scope, (trx) => listJournal(trx, { recordId: alone, limit: 1 }));
    expect(entry).toMatchObject({ action: "remove", after: null });
  });

  it("roll back with their journal when the work around them fails", async () => {
    await using database = await testDatabase(kind);
    const { scope, context } = await inside(database);
    const failing = database.inScope(scope, async (trx) => {
      await createRecord(trx, "chronicleEntry", { context, input: { kind: "past", title: "Jamais arrivé" } });
      throw new Error("the rest of the work failed");
    });
    await expect(failing).rejects.toThrow("the rest of the work failed");
    const facts = await database.inScope(scope, (trx) => readEcosystem(trx, scope));
    expect(facts?.chronicleEntries.map(({ title }) => title)).not.toContain("Jamais arrivé");
    const journal = await database.inScope(scope, (trx) => listJournal(trx, { limit: 200 }));
    expect(journal.filter(({ action, by }) => action === "create" && by === "editor")).toHaveLength(0);
  });

  it("are not said to be written when a statement failed on the way, even if nobody noticed", async () => {
    await using database = await testDatabase(kind);
    const { scope, context } = await inside(database);
    const careless = database.inScope(scope, async (trx) => {
      await createRecord(trx, "chronicleEntry", { context, input: { kind: "past", title: "Cru écrit" } });
      await sql`select 1 / 0`.execute(trx).catch(() => undefined);
      return "written";
    });
    await expect(careless).rejects.toThrow(/current transaction is aborted/);
    const entries = await database.inScope(scope, (trx) => listRecords(trx, "chronicleEntry", scope));
    expect(entries.map(({ title }) => title)).not.toContain("Cru écrit");
  });
});
