import type { Person } from "@bassin/api";
import { type Database, findSignedIn } from "@bassin/db";
import { readSessionToken, type SessionCookie } from "./session-cookie.ts";

/** Who sent a request: one statement when it carries a session, none otherwise. */
export type PersonOf = (headers: { readonly cookie?: string | undefined }) => Promise<Person | null>;

/** Reads who sent a request from the session it carries. A session that was revoked or has expired is nobody's. */
export function readPersonsFrom(database: Pick<Database, "signIn">, cookie: SessionCookie, now: () => Date): PersonOf {
  return async (headers) => {
    const token = readSessionToken(headers.cookie, cookie);
    if (token === undefined) return null;
    return (await findSignedIn(database.signIn, { token, at: now() })) ?? null;
  };
}
