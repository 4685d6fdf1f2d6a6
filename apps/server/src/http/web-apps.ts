import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { writePlainPage } from "./plain-page.ts";
import { sendPage } from "./send-page.ts";

/** Where the built web apps stand. */
export interface WebApps {
  readonly territory: string;
  readonly admin: string;
}

const apps = new URL("../../../", import.meta.url);

/** The web apps as the workspace builds them. */
export const builtWebApps: WebApps = {
  territory: fileURLToPath(new URL("territory/dist", apps)),
  admin: fileURLToPath(new URL("admin/dist", apps)),
};

const notBuilt = writePlainPage({
  title: { fr: "Les pages de Bassin ne sont pas construites", en: "Bassin’s pages are not built" },
  lines: [
    {
      fr: "Le serveur tourne et l’API répond. « npx pnpm@12 start » construit les pages ; « npx pnpm@12 dev » les sert pendant qu’on les écrit.",
      en: "The server runs and the API answers. “npx pnpm@12 start” builds the pages; “npx pnpm@12 dev” serves them while they are being written.",
    },
  ],
});

/** What the pages are served with. */
export interface WebAppOptions {
  readonly webApps: WebApps;
  /** Cookies that make the session of whoever opens a page last on from today; none when it needs none. */
  readonly renewSession: (request: FastifyRequest) => Promise<readonly string[]>;
}

/** Serves both web apps: files whose name changes with their content for ever, the page itself never kept. */
export async function webAppRoutes(app: FastifyInstance, { webApps, renewSession }: WebAppOptions): Promise<void> {
  const { territory, admin } = webApps;
  const territoryPage = await serveFiles(app, territory, "/");
  const adminPage = await serveFiles(app, admin, "/admin/");
  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) return answerNotFound(request, reply);
    const path = request.url.replace(/[?#].*/, "");
    const page = path === "/admin" || path.startsWith("/admin/") ? adminPage : territoryPage;
    if (page === undefined) return sendPage(reply, notBuilt, 503);
    for (const cookie of await renewSession(request)) reply.header("set-cookie", cookie);
    return sendPage(reply, page);
  });
}

async function serveFiles(app: FastifyInstance, root: string, prefix: string): Promise<string | undefined> {
  const page = join(root, "index.html");
  if (!existsSync(page)) return undefined;
  await app.register(fastifyStatic, {
    root,
    prefix,
    index: false,
    preCompressed: true,
    wildcard: false,
    globIgnore: ["**/index.html"],
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, "assets"));
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    },
  });
  return readFileSync(page, "utf8");
}

/** The web apps have their own routes: any address a browser opens is theirs, unless it belongs to the API or a file. */
function isPage(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const path = request.url.replace(/[?#].*/, "");
  if (/^\/(api|trpc|health|assets|admin\/assets)(\/|$)/.test(path)) return false;
  return /\btext\/html\b|\*\/\*/.test(request.headers.accept ?? "") && !/\.[a-z0-9]{2,5}$/.test(path);
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: "not-found", request: request.id });
}
