import { fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { type CodeList, compileDefinitions, type DefinitionSet } from "@bassin/core";
import { type Database, insertTerritory, migrate, newId, openDatabase, setTerritoryPlugin } from "@bassin/db";
import { loadInstalledPlugins } from "@bassin/server";
import { startPostgres } from "@bassin/test-kit/postgres";
import pg from "pg";
import { type Figure, median } from "./figure.ts";

const few = 100_000;
const many = 400_000;
const rounds = 3;

interface Imported {
  readonly seconds: number;
  readonly peak: number;
}

/** Figures from a file to the table, on PostgreSQL, beside a bare COPY of the same rows into the same table. */
export async function measureObservations(): Promise<Figure[]> {
  await using server = await startPostgres();
  await using created = await server.createDatabase();
  const folder = await mkdtemp(join(tmpdir(), "bassin-bench-"));
  const database = await openDatabase({ url: created.url });
  try {
    await migrate(database);
    const sets = await readDefinitions();
    const runs: { imported: Imported; copied: number }[] = [];
    const file = await writeFigures(join(folder, "few.csv"), { sets, count: few });
    for (let round = 0; round < rounds; round += 1) {
      const territory = await openTerritory(database, sets);
      const imported = await importIn(created.url, { file, territory });
      runs.push({ imported, copied: await copyBare(created.url, { database, territory, sets }) });
    }
    const longFile = await writeFigures(join(folder, "many.csv"), { sets, count: many });
    const long = await importIn(created.url, { file: longFile, territory: await openTerritory(database, sets) });
    return sayFigures(runs, long);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function sayFigures(runs: readonly { imported: Imported; copied: number }[], long: Imported): Figure[] {
  const peak = median(runs.map(({ imported }) => imported.peak));
  return [
    {
      name: `importing ${few} observations, indicators read again, PostgreSQL`,
      value: median(runs.map(({ imported }) => few / imported.seconds)),
      unit: "rows/s",
      bound: { is: "at least", value: 10_000 },
    },
    {
      name: "the same, against a bare COPY of the same rows into the same table",
      value: median(runs.map(({ imported, copied }) => copied / imported.seconds)),
      unit: "×",
      bound: { is: "at least", value: 0.3 },
    },
    { name: `bare COPY of ${few} observations`, value: median(runs.map(({ copied }) => few / copied)), unit: "rows/s" },
    { name: `most memory held importing ${few}`, value: peak, unit: "MB" },
    {
      name: `most memory held importing ${many}, against ${few}`,
      value: long.peak / peak,
      unit: "×",
      bound: { is: "at most", value: 1.25 },
    },
  ];
}

async function readDefinitions(): Promise<DefinitionSet[]> {
  const { installed } = await loadInstalledPlugins();
  return installed.map(({ plugin: { key, codeLists = [], measures, indicators } }) => {
    return { namespace: key, codeLists, measures, indicators };
  });
}

async function openTerritory(database: Database, sets: readonly DefinitionSet[]): Promise<string> {
  const scope = { territory: newId() };
  const context = { scope, newId, now: () => new Date() };
  await database.inScope(scope, async (trx) => {
    await insertTerritory(trx, context, { name: "Bench", communes: [] });
    for (const { namespace: plugin } of sets) {
      await setTerritoryPlugin(trx, context, { plugin, version: "0.1.0", enabled: true });
    }
  });
  return scope.territory;
}

/** Each measure of the territory, for everybody, each part and each two parts crossed, back year after year. */
function* writeLines(sets: readonly DefinitionSet[], count: number): Generator<string> {
  const measures = [...compileDefinitions(sets).measures.values()].filter(
    ({ definition }) => definition.scope === "territory",
  );
  yield "measure,period,breakdown,value,unit,status,source\n";
  for (let year = 2024, left = count; left > 0; year -= 1) {
    for (const { id, definition, lists } of measures) {
      for (const code of listParts(lists)) {
        if (left === 0) return;
        left -= 1;
        yield `${id},${year},${code},${1000 + ((left * 37) % 9000)},${definition.unit},measured,Relevé d’ici\n`;
      }
    }
  }
}

function listParts(lists: readonly CodeList[]): string[] {
  const codes = lists.map(({ key, codes: some }) => some.map(({ code }) => `${key}:${code}`));
  const crossed = codes.flatMap((some, place) =>
    codes.slice(place + 1).flatMap((others) => some.flatMap((one) => others.map((other) => `${one}+${other}`))),
  );
  return ["", ...codes.flat(), ...crossed];
}

async function writeFigures(
  path: string,
  { sets, count }: { readonly sets: readonly DefinitionSet[]; readonly count: number },
): Promise<string> {
  await pipeline(Readable.from(writeLines(sets, count)), createWriteStream(path));
  return path;
}

async function importIn(
  url: string,
  { file, territory }: { readonly file: string; readonly territory: string },
): Promise<Imported> {
  const child = fork(fileURLToPath(new URL("./observations-process.ts", import.meta.url)), {
    env: { ...process.env, DATABASE_URL: url, TERRITORY: territory, FIGURES: file },
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The import ended with ${code}`);
  });
  const [imported]: Imported[] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  if (imported === undefined) throw new Error("The import said nothing");
  return imported;
}

interface Copying {
  readonly database: Database;
  readonly territory: string;
  readonly sets: readonly DefinitionSet[];
}

/** Seconds a COPY takes from a file of the server, of the rows of one territory under another. */
async function copyBare(url: string, { database, territory, sets }: Copying): Promise<number> {
  const other = await openTerritory(database, sets);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    const path = join(rows[0]?.data_directory ?? "", "bench.copy");
    const columns = await client.query<{ list: string }>(
      "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as list from information_schema.columns where table_name = 'observation' and column_name <> 'territory_id'",
    );
    const list = columns.rows[0]?.list ?? "";
    const rowsOf = `select '${other}'::uuid, ${list} from observation where territory_id = '${territory}'`;
    await client.query(`copy (${rowsOf}) to '${path}'`);
    const start = performance.now();
    await client.query(`copy observation (territory_id, ${list}) from '${path}'`);
    return (performance.now() - start) / 1000;
  } finally {
    await client.end();
  }
}
