import { Writable } from "node:stream";
import type { SendMail } from "@bassin/api";
import { loadOfficialCodes, newId } from "@bassin/db";
import { type EngineKind, testDatabase } from "@bassin/db/testing";
import { portFree } from "@bassin/test-kit/port-free";
import { migrateSignIn } from "../src/auth/migrate-sign-in.ts";
import { createOperatorPath, findOrOpenOperator } from "../src/auth/operator.ts";
import { createLog } from "../src/http/log.ts";
import { createServer, type ServerOptions } from "../src/http/server.ts";
import { builtPages } from "./built-pages.ts";

type Changes = Partial<Pick<ServerOptions, "requestsPerMinute" | "webApps">> & {
  readonly now?: () => Date;
  readonly hasMail?: boolean;
  /** How messages leave, when they leave for real. */
  readonly sendMail?: SendMail | null;
};

/** A server that listens on a free port, on a database of its own, with everything it wrote to its log. */
export async function openServer(kind: EngineKind, changes: Changes = {}) {
  const database = await testDatabase(kind, migrateSignIn);
  const port = await portFree();
  const url = `http://127.0.0.1:${port}`;
  const logged: string[] = [];
  const mails: Parameters<SendMail>[0][] = [];
  const now = changes.now ?? (() => new Date());
  const server = await createServer({
    settings: { publicUrl: url, trustProxy: false },
    secret: "a secret that only this test knows of",
    webApps: changes.webApps ?? builtPages(),
    log: createLog("trace", keepIn(logged)),
    ...(changes.requestsPerMinute === undefined ? {} : { requestsPerMinute: changes.requestsPerMinute }),
    context: {
      database,
      officialCodes: await loadOfficialCodes(),
      plugins: { installed: [], quarantined: [] },
      now,
      newId,
      newSecret: () => newId() + newId(),
      sendMail: changes.hasMail === true ? async (mail) => void mails.push(mail) : (changes.sendMail ?? null),
    },
  });
  await server.app.listen({ port, host: "127.0.0.1" });
  const desk = { database, signIn: server.signIn, now };
  return {
    ...server,
    database,
    url,
    logged,
    mails,
    /** A link that signs the first operator in. */
    operatorPath: async () => createOperatorPath(desk, (await findOrOpenOperator(desk)).operator),
    /** A link that signs someone else in. */
    pathOf: (account: string) => createOperatorPath(desk, { account, email: "", hasPassword: false }),
    async [Symbol.asyncDispose]() {
      await server.app.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
export type OpenServer = Awaited<ReturnType<typeof openServer>>;

function keepIn(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
}

/** What a response says, as the test expects it. */
export async function jsonOf<Said>(response: Response): Promise<Said> {
  return (await response.json()) as Said;
}

/** A browser on the pages of a server: it keeps its cookie and says where its requests come from. */
export function openBrowser(server: Pick<OpenServer, "url">) {
  let cookie = "";
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await fetch(server.url + path, { ...init, headers, redirect: "manual" });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(";")[0] ?? "";
    return response;
  };
  return {
    get cookie() {
      return cookie;
    },
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", origin: server.url, ...headers },
      }),
    /** Presses the button of a page. */
    press: (path: string, headers: Record<string, string> = {}) =>
      send(path, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: server.url, ...headers },
      }),
    /** Asks the API who is asking. */
    whoAmI: async () => {
      const said = await jsonOf<{ result: { data: { email: string; isOperator: boolean; name: string } | null } }>(
        await send("/trpc/who.am"),
      );
      return said.result.data;
    },
  };
}
export type Browser = ReturnType<typeof openBrowser>;

/** The operator, come in by a link, with an address and a password chosen. */
export async function signInOperator(
  server: OpenServer,
  credentials = { email: "alice@example.org", password: "une longue phrase" },
): Promise<Browser> {
  const browser = openBrowser(server);
  await browser.press(await server.operatorPath());
  await browser.post("/api/auth/first-credentials", credentials);
  return browser;
}
