import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from "better-auth/api";
import { newCredentials } from "./new-credentials.ts";

/**
 * `POST /api/auth/first-credentials`: someone who came in by a link, and has no password yet, chooses the address and the
 * password they will sign in with from now on.
 */
export function firstCredentials() {
  return {
    id: "first-credentials",
    endpoints: {
      chooseFirstCredentials: createAuthEndpoint(
        "/first-credentials",
        { method: "POST", body: newCredentials, use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user } = ctx.context.session;
          const adapter = ctx.context.internalAdapter;
          const email = ctx.body.email.toLowerCase();
          const holder = await adapter.findUserByEmail(email);
          if (holder !== null && holder.user.id !== user.id) {
            throw new APIError("CONFLICT", { code: "ACCOUNT_EXISTS", message: "This address has an account already." });
          }
          const accounts = await adapter.findAccounts(user.id);
          if (accounts.some((account) => account.providerId === "credential")) {
            throw new APIError("CONFLICT", { code: "PASSWORD_ALREADY_SET", message: "A password is set already." });
          }
          const password = await ctx.context.password.hash(ctx.body.password);
          await adapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password });
          if (user.email !== email) await adapter.updateUser(user.id, { email, emailVerified: false });
          return ctx.json({ email });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
