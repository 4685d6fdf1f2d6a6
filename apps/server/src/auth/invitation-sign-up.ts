import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { newCredentials } from "./new-credentials.ts";

/** The two halves of an invitation's link. */
export interface InvitationLink {
  readonly territory: string;
  readonly secret: string;
}

/** What sign-up asks of the API: whether a link is open, and to enter by it. Both throw when it is closed. */
export interface Invitations {
  check(link: InvitationLink): Promise<unknown>;
  accept(person: { account: string; name: string; email: string }, link: InvitationLink): Promise<unknown>;
}

const body = newCredentials.extend({
  territory: z.uuid(),
  secret: z.string().min(20).max(200),
  name: z.string().trim().min(1).max(100),
});

/**
 * Accounts are opened by invitation only: `POST /api/auth/sign-up/invitation` checks the link, opens the account, enters
 * the territory and signs in. A link that closes meanwhile leaves no account behind.
 */
export function invitationSignUp(invitations: Invitations) {
  return {
    id: "invitation-sign-up",
    endpoints: {
      signUpByInvitation: createAuthEndpoint(
        "/sign-up/invitation",
        { method: "POST", body, use: [formCsrfMiddleware] },
        async (ctx) => {
          const { territory, secret, name, password } = ctx.body;
          const email = ctx.body.email.toLowerCase();
          const link = { territory, secret };
          await invitations.check(link).catch(refuseClosed);
          const adapter = ctx.context.internalAdapter;
          if ((await adapter.findUserByEmail(email)) !== null) {
            throw new APIError("CONFLICT", {
              code: "ACCOUNT_EXISTS",
              message: "This address has an account: sign in, then open the link again.",
            });
          }
          const hash = await ctx.context.password.hash(password);
          const user = await adapter.createUser({ email, name, emailVerified: false }, { method: "invitation" });
          await adapter.linkAccount({
            userId: user.id,
            providerId: "credential",
            accountId: user.id,
            password: hash,
          });
          const entered = await invitations.accept({ account: user.id, name, email }, link).catch(async (error) => {
            await adapter.deleteUser(user.id);
            return refuseClosed(error);
          });
          const session = await adapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ account: user.id, entered });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

function refuseClosed(error: unknown): never {
  if (error instanceof Error && error.message === "invitation-closed") {
    throw new APIError("NOT_FOUND", { code: "INVITATION_CLOSED", message: "This invitation is closed." });
  }
  throw error;
}
