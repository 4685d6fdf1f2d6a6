import { PGlite } from "@electric-sql/pglite";
import { databaseOn } from "../database/database.ts";
import { openPGlite } from "../database/pglite-engine.ts";
import { migrateTemplate, type Preparation } from "./template.ts";

/**
 * An empty directory, small because every test copies it whole: one database instead of three, and the log of changes
 * in segments of 1 MB, none kept once written elsewhere.
 */
async function dumpEmpty(): Promise<Blob> {
  const pglite = await PGlite.create({ initDbStartParams: ["--wal-segsize=1"] });
  await pglite.exec("update pg_database set datistemplate = false");
  for (const other of ["template0", "template1"]) await pglite.exec(`drop database ${other}`);
  await pglite.exec("alter system set min_wal_size = '2MB'");
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  return dump;
}

/** The content of a migrated PGlite, to start others from. */
export async function dumpTemplate(prepare: Preparation | undefined): Promise<Blob> {
  const engine = await openPGlite({ dump: await dumpEmpty() });
  await migrateTemplate(databaseOn(engine), prepare);
  const dump = await engine.dump();
  await engine.close();
  return dump;
}
