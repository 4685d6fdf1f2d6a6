import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isSameOrigin } from "../auth/same-origin.rules.ts";
import { clientHeader, type SignIn } from "../auth/sign-in.ts";

/** The headers of a request, as the web platform writes them, with the address it really comes from. */
export function webHeaders(headers: IncomingHttpHeaders, client: string): Headers {
  const written = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) written.append(name, one);
  }
  written.set(clientHeader, client);
  return written;
}

/** What sign-in offers over HTTP, and nothing else of all it can do. */
const paths = {
  get: ["get-session", "list-sessions", "list-accounts"],
  post: [
    "sign-in/email",
    "sign-in/magic-link",
    "sign-up/invitation",
    "first-credentials",
    "change-password",
    "update-user",
    "revoke-session",
    "revoke-other-sessions",
    "revoke-sessions",
    "sign-out",
  ],
} as const;

/** Sign-in's own routes, under `/api/auth`. What changes something must come from one of our pages. */
export async function authRoutes(
  app: FastifyInstance,
  { signIn, publicUrl }: { readonly signIn: SignIn; readonly publicUrl: string },
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string", bodyLimit: 64 * 1024 }, (_request, body, done) =>
    done(null, body),
  );
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === "POST" && !isSameOrigin(request.headers, publicUrl)) {
      return reply.code(403).send({ code: "FOREIGN_ORIGIN", message: "This request comes from another site." });
    }
    const response = await signIn.handler(
      new Request(new URL(request.url, publicUrl), {
        method: request.method,
        headers: webHeaders(request.headers, request.ip),
        ...(typeof request.body === "string" ? { body: request.body } : {}),
      }),
    );
    return relay(response, reply);
  };
  for (const path of paths.get) app.get(`/api/auth/${path}`, answer);
  for (const path of paths.post) app.post(`/api/auth/${path}`, answer);
}

async function relay(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  for (const [name, value] of response.headers) if (name !== "set-cookie") reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  reply.header("cache-control", "no-store").code(response.status);
  return reply.send(await response.text());
}
