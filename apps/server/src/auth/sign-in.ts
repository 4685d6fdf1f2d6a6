import type { Database } from "@bassin/db";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { magicLink } from "better-auth/plugins/magic-link";
import { entryLinks } from "./entry-links.ts";
import { firstCredentials } from "./first-credentials.ts";
import { type Invitations, invitationSignUp } from "./invitation-sign-up.ts";
import { passwordLength } from "./new-credentials.ts";

/** What sign-in is made of. */
export interface SignInParts {
  readonly database: Pick<Database, "signIn">;
  readonly publicUrl: string;
  readonly secret: string;
  readonly newId: () => string;
  readonly invitations: Invitations;
  /** Sends the link asked for to an address, where mail is set and the address has an account. Never throws. */
  readonly sendLink: (email: string, token: string) => Promise<void>;
  /** Something went wrong that nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** Header in which the server writes the address a request comes from; what a client wrote there is dropped. */
export const clientHeader = "x-bassin-client";

const day = 24 * 60 * 60;

/** How often an address may try (in seconds, and times): a whole workshop may sign in at once behind one address. */
const rateLimit = {
  enabled: true,
  storage: "database",
  window: 60,
  max: 120,
  customRules: {
    "/sign-in/email": { window: 60, max: 20 },
    "/sign-up/invitation": { window: 60, max: 20 },
    "/change-password": { window: 60, max: 10 },
    "/get-session": false,
  },
} as const satisfies BetterAuthOptions["rateLimit"];

/** Sign-in by e-mail and password, or by a link that works once. Nobody opens an account without an invitation. */
export function createSignIn(parts: SignInParts) {
  const options = {
    appName: "Bassin",
    baseURL: parts.publicUrl,
    basePath: "/api/auth",
    secret: parts.secret,
    database: signInTables(parts.database.signIn),
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { onError: parts.report },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: { expiresIn: 30 * day, updateAge: day },
    rateLimit,
    advanced: {
      cookiePrefix: "bassin",
      useSecureCookies: parts.publicUrl.startsWith("https://"),
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientHeader] },
      database: { generateId: parts.newId, validateSchema: false },
    },
    // The address of a device is needed to slow down guessing, and is not kept with the session.
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ipAddress: "" } }) } } },
    plugins: [
      magicLink({
        expiresIn: 15 * 60,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }) => parts.sendLink(email, token),
      }),
      entryLinks(),
      firstCredentials(),
      invitationSignUp(parts.invitations),
    ],
  } satisfies BetterAuthOptions;
  return betterAuth(options);
}

export type SignIn = ReturnType<typeof createSignIn>;

/** Where sign-in keeps its tables. */
export function signInTables(db: Database["signIn"]) {
  return { db, type: "postgres", schemaName: "auth", transaction: true } as const;
}
