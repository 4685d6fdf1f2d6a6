import { createSignIn, type SignIn, type SignInParts } from "./sign-in.ts";

/** Sign-in without a server: for its tables, and for accounts opened from the command line. It answers no request. */
export function createOfflineSignIn(parts: Pick<SignInParts, "database" | "publicUrl" | "secret" | "newId">): SignIn {
  const nobody = () => Promise.reject(new Error("No request is answered here"));
  return createSignIn({
    ...parts,
    invitations: { check: nobody, accept: nobody },
    sendLink: nobody,
    report: () => {},
  });
}
