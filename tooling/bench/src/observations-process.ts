import { createReadStream } from "node:fs";
import { performance } from "node:perf_hooks";
import { openDatabase } from "@bassin/db";
import { importObservations, loadInstalledPlugins } from "@bassin/server";

/** Imports a file of figures as the command line does, in a process of its own; says how long it took and the most memory it held. */
const { DATABASE_URL = "", TERRITORY = "", FIGURES = "" } = process.env;
const database = await openDatabase({ url: DATABASE_URL });
const importing = {
  database,
  plugins: await loadInstalledPlugins(),
  scope: { territory: TERRITORY },
  now: () => new Date(),
  isDryRun: false,
};
const start = performance.now();
const report = await importObservations(createReadStream(FIGURES), importing);
const seconds = (performance.now() - start) / 1000;
if (report?.isWritten !== true) throw new Error(JSON.stringify(report));
await database.close();
process.send?.({ seconds, peak: process.resourceUsage().maxRSS / 1024 });
