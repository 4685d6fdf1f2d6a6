import { randomUUID } from "node:crypto";
import { type ApiContext, appRouter, createCallerFactory } from "@bassin/api";
import { type Database, openLiveHub } from "@bassin/db";
import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifyUnderPressure from "@fastify/under-pressure";
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from "fastify";
import type { Logger } from "pino";
import { type PersonOf, readPersonsFrom } from "../auth/person-of.ts";
import { createSignIn, type SignIn } from "../auth/sign-in.ts";
import { sendSignInLink } from "../auth/sign-in-link.ts";
import type { Settings } from "../settings.ts";
import { apiRoutes } from "./api-routes.ts";
import { authRoutes } from "./auth-routes.ts";
import { closedPolicy } from "./content-security-policy.ts";
import { endConnections } from "./end-connections.ts";
import { entryRoutes } from "./entry-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { renewSessionsOf } from "./renew-session.ts";
import { builtWebApps, type WebApps, webAppRoutes } from "./web-apps.ts";

/** What a server is made of. The database is open and migrated. */
export interface ServerOptions {
  readonly settings: Pick<Settings, "publicUrl" | "trustProxy">;
  readonly secret: string;
  readonly context: Omit<ApiContext, "person" | "publicUrl" | "live"> & { readonly database: Database };
  readonly log: Logger;
  readonly webApps?: WebApps;
  /** Requests one address may send in a minute before it is asked to wait. */
  readonly requestsPerMinute?: number;
}

/** A server ready to listen. */
export interface BassinServer {
  readonly app: FastifyInstance;
  readonly signIn: SignIn;
  readonly personOf: PersonOf;
}

/** How long answers under way may take once the server is asked to close (ms). */
const patience = 10_000;

/** A whole workshop may work behind one address. */
const defaultRequestsPerMinute = 1500;

/** Puts the server together: sign-in, API, health, both web apps. It listens to nothing yet. */
export async function createServer(options: ServerOptions): Promise<BassinServer> {
  const { settings, log, secret } = options;
  const { publicUrl } = settings;
  const live = await openLiveHub(options.context.database, (error) => log.error({ err: error }, "following failed"));
  const context = { ...options.context, live, publicUrl };
  const call = createCallerFactory(appRouter);
  const signIn = createSignIn({
    database: context.database,
    publicUrl,
    secret,
    newId: context.newId,
    invitations: {
      check: (link) => call({ ...context, person: null }).people.preview(link),
      accept: (person, link) => call({ ...context, person: { ...person, isOperator: false } }).people.accept(link),
    },
    sendLink: (email, token) => sendSignInLink({ ...context, log }, email, token),
    report: (error) => log.error({ err: error }, "sign-in failed"),
  });
  const { authCookies } = await signIn.$context;
  const personOf = readPersonsFrom(context.database, { name: authCookies.sessionToken.name, secret }, context.now);

  const app = openApp(options);
  app.addHook("preClose", () => live.close());
  endConnections(app, patience);
  await protect(app, options);
  await app.register(healthRoutes, { database: context.database });
  await app.register(authRoutes, { signIn, publicUrl });
  await app.register(entryRoutes, { signIn, publicUrl });
  await app.register(apiRoutes, { context, personOf });
  await webAppRoutes(app, { webApps: options.webApps ?? builtWebApps, renewSession: renewSessionsOf(signIn) });
  await app.ready();
  return { app, signIn, personOf };
}

function openApp({ settings, log }: ServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies(settings.trustProxy),
    routerOptions: { maxParamLength: 5000 },
    bodyLimit: 64 * 1024,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    const took = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, ms: took }, "answered");
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: "refused", request: request.id });
    request.log.error({ err: error }, "a request failed");
    return reply.code(status).send({ error: "unexpected", request: request.id });
  });
  return app;
}

/** How many relays to believe, or which: what a client writes in front of them is not believed. */
function trustedProxies(
  trusted: Settings["trustProxy"],
): false | string[] | ((address: string, hop: number) => boolean) {
  if (typeof trusted === "number") return (_address, hop) => hop < trusted;
  return trusted === false ? false : [...trusted];
}

async function protect(app: FastifyInstance, { settings, requestsPerMinute }: ServerOptions): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: settings.publicUrl.startsWith("https://"),
    crossOriginEmbedderPolicy: false,
    // Not "no-referrer": with it, browsers hide from us that a form comes from our own page.
    referrerPolicy: { policy: "same-origin" },
  });
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("content-security-policy", closedPolicy);
  });
  await app.register(fastifyRateLimit, {
    max: requestsPerMinute ?? defaultRequestsPerMinute,
    timeWindow: "1 minute",
    allowList: (request) => request.url.startsWith("/health/"),
  });
  // A slow moment, such as a start on a small machine, turns nobody away; a heap about to overflow does.
  await app.register(fastifyUnderPressure, { maxHeapUsedBytes: 1_500_000_000, retryAfter: 5 });
  await app.register(fastifyCompress, { threshold: 1024 });
}
