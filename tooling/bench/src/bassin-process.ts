import { createLog, readSettings, startInstance } from "@bassin/server";

/** Bassin as it is served, in a process of its own; says when it is ready. Settings come from the environment. */
const read = readSettings(process.env);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const log = createLog("silent", { write: () => true });
await startInstance(read.settings, { log, requestsPerMinute: 1_000_000_000 });
process.send?.("ready");
