import { randomBytes } from "node:crypto";
import { type Database, loadOfficialCodes, newId, runAsOwnerAlone } from "@bassin/db";
import type { Logger } from "pino";
import { createOperatorPath, findOrOpenOperator, type OperatorDesk } from "./auth/operator.ts";
import { loadIllustrations } from "./demo/illustrations.ts";
import { keepErasing } from "./erase-long-closed.ts";
import { type BassinServer, createServer, type ServerOptions } from "./http/server.ts";
import { createSendMail } from "./mail/send-mail.ts";
import { openInstance } from "./open-instance.ts";
import { loadInstalledPlugins, type RatedPlugins } from "./plugins/installed-plugins.ts";
import { findSecret } from "./secret.ts";
import { isLoopback, type Settings } from "./settings.ts";

/** A running instance. */
export interface RunningInstance extends BassinServer {
  /** The one address to open: it signs in once where nobody can sign in otherwise. */
  readonly address: string;
  /** Whether the address signs in. */
  readonly signsIn: boolean;
  /** Ends: what is being answered is answered, for 10 seconds at most, then the database closes. */
  close(): Promise<void>;
}

/** What may be decided by whoever starts an instance inside their own process. */
export type StartOptions = Pick<ServerOptions, "log" | "webApps" | "requestsPerMinute">;

/** Opens the data, brings it up to date, loads what ships with Bassin, and listens. */
export async function startInstance(settings: Settings, options: StartOptions): Promise<RunningInstance> {
  const { database } = await openInstance(settings);
  try {
    const plugins = await loadInstalledPlugins();
    tellQuarantined(plugins, options.log);
    const now = () => new Date();
    const server = await serve(settings, { ...options, database, plugins, now });
    const path = await oneAtATime(database, async () => {
      if (settings.demo) await loadIllustrations(database, now);
      return findFirstPath(settings, { database, signIn: server.signIn, now });
    });
    const stopErasing = await keepErasing({ database, log: options.log, now, newId });
    await server.app.listen({ port: settings.port, host: settings.host });
    return {
      ...server,
      address: `${settings.publicUrl}${path ?? "/"}`,
      signsIn: path !== undefined,
      close: async () => {
        await server.app.close();
        await stopErasing();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  settings: Settings,
  parts: StartOptions & { database: Database; plugins: RatedPlugins; now: () => Date },
): Promise<BassinServer> {
  const { database, plugins, now, ...options } = parts;
  return createServer({
    ...options,
    settings,
    secret: findSecret(settings),
    context: {
      database,
      plugins,
      now,
      newId,
      officialCodes: await loadOfficialCodes(),
      newSecret: () => randomBytes(24).toString("base64url"),
      sendMail: createSendMail(settings),
    },
  });
}

/** Several servers may start together on one PostgreSQL: what is done once is done by one of them. PGlite has one. */
function oneAtATime<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  return database.kind === "pglite" ? work() : runAsOwnerAlone(database, work);
}

/**
 * The path to print: a sign-in that works once, when nobody runs the instance yet, or when whoever does has no password
 * and only this machine can reach it.
 */
async function findFirstPath(settings: Settings, desk: OperatorDesk): Promise<string | undefined> {
  const { operator, isNew } = await findOrOpenOperator(desk);
  const isStranded = !operator.hasPassword && isLoopback(settings.host);
  return isNew || isStranded ? createOperatorPath(desk, operator) : undefined;
}

function tellQuarantined({ quarantined }: RatedPlugins, log: Logger): void {
  for (const { name, problems } of quarantined) {
    log.error({ plugin: name, problems }, "a plugin was left out");
  }
}
