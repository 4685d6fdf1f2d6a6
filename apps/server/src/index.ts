export { migrateSignIn } from "./auth/migrate-sign-in.ts";
export { importObservations } from "./files/import-observations.ts";
export { createLog } from "./http/log.ts";
export { type BassinServer, createServer, type ServerOptions } from "./http/server.ts";
export { loadInstalledPlugins } from "./plugins/installed-plugins.ts";
export { readSettings, type Settings } from "./settings.ts";
export { type RunningInstance, type StartOptions, startInstance } from "./start-instance.ts";
