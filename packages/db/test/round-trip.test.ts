import { type TerritoryFile, territoryFile } from "@bassin/core";
import { oneOfEach } from "@bassin/core/testing";
import { describe, expect, it } from "vitest";
import { exportFile } from "../src/files/export-file.ts";
import { listAllEcosystemIds } from "../src/territory/territory-register.repository.ts";
import { engineKinds, testDatabase, writtenFile } from "../src/testing/index.ts";

describe.each(engineKinds)("a territory's file on %s", (kind) => {
  it("comes back as it went in", async () => {
    await using database = await testDatabase(kind);
    const written = await writtenFile(database, oneOfEach());
    const scope = { user: "reader", territory: written.territory.id };
    const read = await database.inScope(scope, async (trx) => {
      const ecosystems = written.ecosystems.map((facts) => facts.ecosystem.id);
      return exportFile(trx, scope, ecosystems);
    });
    expect(read).toEqual(withPseudonyms(written));
  });

  it("lists the ecosystems of an illustration to anyone who has its scope", async () => {
    await using database = await testDatabase(kind);
    const written = await writtenFile(database, oneOfEach());
    const ids = await database.asOwner((owner) => listAllEcosystemIds(owner, written.territory.id));
    expect(ids).toEqual(written.ecosystems.map((facts) => facts.ecosystem.id));
  });
});

/** Accounts leave the database under a pseudonym. */
function withPseudonyms(file: TerritoryFile): TerritoryFile {
  const text = JSON.stringify(file).replaceAll(/("(?:declared|confirmed)Through":)"[^"]*"/g, '$1"account-1"');
  return territoryFile.parse(JSON.parse(text));
}
