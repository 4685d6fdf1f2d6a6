import type { FastifyRequest } from "fastify";
import type { SignIn } from "../auth/sign-in.ts";
import { webHeaders } from "./auth-routes.ts";

/**
 * Makes a session last on from the day its holder opens a page: sign-in moves its end once a day. A page is served even
 * when that fails.
 */
export function renewSessionsOf(signIn: SignIn): (request: FastifyRequest) => Promise<readonly string[]> {
  return async (request) => {
    if (request.headers.cookie === undefined) return [];
    try {
      const headers = webHeaders(request.headers, request.ip);
      const answer = await signIn.api.getSession({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    } catch (error) {
      request.log.error({ err: error }, "a session could not be renewed");
      return [];
    }
  };
}
