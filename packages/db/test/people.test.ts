import { oneOfEach } from "@bassin/core/testing";
import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import {
  answerConfirmationLink,
  eraseTerritory,
  exportFile,
  findConfirmationLink,
  insertConfirmationLink,
  insertFactRemark,
  insertInvitation,
  listConfirmationLinks,
  listFactRemarks,
  listJournal,
  listTerritories,
  renewInvitation,
  revokeConfirmationLink,
} from "../src/index.ts";
import { engineKinds, type TestDatabase, testDatabase, writingAs, writtenFile } from "../src/testing/index.ts";

async function withLink(database: TestDatabase) {
  const file = oneOfEach();
  const real = { ...file, territory: { ...file.territory, illustration: null } };
  const written = await writtenFile(database, real, "owner");
  const facts = written.ecosystems[0];
  const scope = { user: "owner", territory: written.territory.id, ecosystem: facts?.ecosystem.id ?? "" };
  const write = writingAs(scope);
  const asked = {
    entity: "commitment",
    record: facts?.commitments[0]?.id ?? "",
    actor: written.actors[0]?.id ?? "",
    person: "Ana Personne",
    email: "ana@example.org",
    expiresAt: new Date("2030-01-01T00:00:00Z"),
    tokenHash: "fingerprint",
  };
  const id = await database.inScope(scope, (trx) => insertConfirmationLink(trx, write, asked));
  return { scope, write, asked, id };
}

describe.each(engineKinds)("links to confirm, on %s", (kind) => {
  it("are found by their fingerprint, answer once, and leave in the journal who asked and who answered", async () => {
    await using database = await testDatabase(kind);
    const { scope, write, asked, id } = await withLink(database);
    await database.inScope(scope, async (trx) => {
      const link = await findConfirmationLink(trx, "fingerprint");
      expect(link).toMatchObject({ id, person: "Ana Personne", issuedBy: "owner", answer: null, revokedAt: null });
      expect(await findConfirmationLink(trx, "another")).toBeUndefined();
      if (link !== undefined) await answerConfirmationLink(trx, write, { link, answer: "yes", name: "A. Personne" });
      expect(await listConfirmationLinks(trx)).toMatchObject([{ id, answer: "yes", answeredBy: "A. Personne" }]);
      expect(await revokeConfirmationLink(trx, write, id)).toBe(false);
      const [answered, made] = await listJournal(trx, { recordId: id, limit: 5 });
      const { entity: of, record, actor, person } = asked;
      expect(made?.after).toEqual({ of, record, actor, person, way: "sent" });
      const said = { issuedBy: "owner", way: "sent", answer: "yes", nameGiven: "A. Personne" };
      expect(answered?.after).toEqual({ of, record, actor, person, ...said });
      expect(answered).toMatchObject({ ecosystem: scope.ecosystem, action: "confirm" });
    });
  });

  it("are closed once, and only before an answer", async () => {
    await using database = await testDatabase(kind);
    const { scope, write, id } = await withLink(database);
    await database.inScope(scope, async (trx) => {
      expect(await revokeConfirmationLink(trx, write, id)).toBe(true);
      expect(await revokeConfirmationLink(trx, write, id)).toBe(false);
      expect((await findConfirmationLink(trx, "fingerprint"))?.revokedAt).toBeInstanceOf(Date);
    });
  });

  it("stay out of files with what people remarked, and go with the territory", async () => {
    await using database = await testDatabase(kind);
    const { scope, write, asked } = await withLink(database);
    const { entity, record, actor } = asked;
    const remark = { entity, record, actor, version: 1, account: null, person: "Ana Personne", text: "Neuf, pas dix" };
    await database.inScope(scope, async (trx) => {
      await insertFactRemark(trx, write, remark);
      expect(await listFactRemarks(trx)).toMatchObject([remark]);
      const file = JSON.stringify(await exportFile(trx, scope, [scope.ecosystem]));
      expect(file).not.toMatch(/Ana Personne|ana@example.org|Neuf, pas dix|fingerprint/);
    });
    await database.asOwner((owner) => eraseTerritory(owner, scope.territory));
    await database.inScope(scope, async (trx) => {
      expect(await listTerritories(trx)).toEqual([]);
      expect([await listConfirmationLinks(trx), await listFactRemarks(trx)]).toEqual([[], []]);
    });
  });

  it("make way for another link in the place of an invitation nobody accepted", async () => {
    await using database = await testDatabase(kind);
    const { scope, write } = await withLink(database);
    const open = { role: "member", ecosystem: null, actor: null, email: null, tokenHash: "first" } as const;
    await database.inScope(scope, async (trx) => {
      const id = await insertInvitation(trx, write, { ...open, expiresAt: new Date(0) });
      const expiresAt = new Date("2030-01-01T00:00:00Z");
      expect(await renewInvitation(trx, write, { id, tokenHash: "second", expiresAt })).toMatchObject({
        id,
        expiresAt,
      });
      expect(await renewInvitation(trx, write, { id: v7(), tokenHash: "third", expiresAt })).toBeUndefined();
    });
  });
});
