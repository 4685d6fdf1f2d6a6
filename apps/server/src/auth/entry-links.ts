import { createHash, randomBytes } from "node:crypto";
import { closeEntryLinks, type Database } from "@bassin/db";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/** How long a printed link lets someone in, unless it is opened before (ms). */
const openFor = 24 * 60 * 60 * 1000;

/**
 * Links that whoever runs the machine prints for someone: each signs in to one account, once. The database keeps their
 * fingerprints only.
 */
export function entryLinks() {
  return {
    id: "entry-links",
    endpoints: {
      openEntryLink: createAuthEndpoint.serverOnly(
        { method: "POST", body: z.object({ token: z.string().min(1).max(200) }) },
        async (ctx) => {
          const adapter = ctx.context.internalAdapter;
          const found = await adapter.consumeVerificationValue(identifierOf(ctx.body.token));
          const user = found === null ? null : await adapter.findUserById(found.value);
          if (user === null) throw new APIError("NOT_FOUND", { code: "LINK_CLOSED", message: "This link is closed." });
          const session = await adapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ account: user.id });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

/** What makes links: the tables of sign-in, and the way it writes in them. */
export interface LinkMaker {
  readonly database: Pick<Database, "signIn">;
  readonly createVerificationValue: (value: { identifier: string; value: string; expiresAt: Date }) => Promise<unknown>;
  readonly now: () => Date;
}

/** Makes the only open link of an account; earlier ones close. Returns its secret part. */
export async function createEntryLink(maker: LinkMaker, account: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await closeEntryLinks(maker.database.signIn, account);
  await maker.createVerificationValue({
    identifier: identifierOf(token),
    value: account,
    expiresAt: new Date(maker.now().getTime() + openFor),
  });
  return token;
}

function identifierOf(token: string): string {
  return `entry:${createHash("sha256").update(token).digest("hex")}`;
}
