import { createAuthClient } from "better-auth/client";

const auth = createAuthClient({ baseURL: window.location.origin, basePath: "/api/auth" });

/** What sign-in answered: done, or the word of its refusal; `offline` when nothing answered. */
export type AuthOutcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

interface AuthFailure {
  readonly status: number;
  readonly code?: string | undefined;
}

/** One way to read every answer: sign-in's client gives an error beside the data, or throws without network. */
async function settle(asked: Promise<{ readonly error: AuthFailure | null }>): Promise<AuthOutcome> {
  try {
    const { error } = await asked;
    if (error === null) return { ok: true };
    return { ok: false, code: error.status === 429 ? "TOO_MANY_REQUESTS" : (error.code ?? `STATUS_${error.status}`) };
  } catch {
    return { ok: false, code: "OFFLINE" };
  }
}

const post = (path: string, body: object) => settle(auth.$fetch(path, { method: "POST", body }));

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const signIn = (credentials: Credentials) => settle(auth.signIn.email(credentials));

/** Asks for a link by mail; the answer never says whether the address has an account. */
export const askLink = (email: string) => post("/sign-in/magic-link", { email });

export const endSession = () => settle(auth.signOut());

/** Opens an account by an invitation, enters its territory and signs in. */
export const signUp = (account: Credentials & { name: string; territory: string; secret: string }) =>
  post("/sign-up/invitation", account);

/** For someone who came in by a link: the address and the password to come back with. */
export const chooseFirstCredentials = (credentials: Credentials) => post("/first-credentials", credentials);

export const changeName = (name: string) => settle(auth.updateUser({ name }));

/** Changes the password and signs the other devices out. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  settle(auth.changePassword({ currentPassword, newPassword, revokeOtherSessions: true }));

/** Whether the account has a password: one who came in by a link may not. */
export async function hasPassword(): Promise<boolean> {
  const { data, error } = await auth.listAccounts();
  if (error !== null) throw new TypeError(error.statusText);
  return data.some(({ providerId }) => providerId === "credential");
}

/** A device on which the account is signed in. */
export interface Device {
  readonly token: string;
  readonly userAgent: string | null;
  readonly since: Date;
  readonly isThis: boolean;
}

/** The devices on which the account is signed in, this one first, then the latest. */
export async function listDevices(): Promise<Device[]> {
  const [sessions, current] = await Promise.all([auth.listSessions(), auth.getSession()]);
  if (sessions.error !== null) throw new TypeError(sessions.error.statusText);
  const here = current.data?.session.token;
  return sessions.data
    .map(({ token, userAgent, createdAt }) => ({
      token,
      userAgent: userAgent ?? null,
      since: new Date(createdAt),
      isThis: token === here,
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || b.since.getTime() - a.since.getTime());
}

export const revokeDevice = (token: string) => settle(auth.revokeSession({ token }));

/** Signs every device out, this one included. */
export const revokeAllDevices = () => settle(auth.revokeSessions());
