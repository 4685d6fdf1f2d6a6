import type { SendMail } from "@bassin/api";
import { type Database, findAccount } from "@bassin/db";
import type { Logger } from "pino";
import { signInMail } from "../mail/sign-in-mail.ts";

/** What sends sign-in links. */
export interface LinkSender {
  readonly database: Pick<Database, "signIn">;
  readonly publicUrl: string;
  readonly sendMail: SendMail | null;
  readonly log: Logger;
}

/**
 * Sends a sign-in link to an address that has an account. To anyone who watches, an address without one behaves the
 * same: the answer does not wait for the mail, and says nothing of it.
 */
export async function sendSignInLink(sender: LinkSender, email: string, token: string): Promise<void> {
  const { sendMail, log, publicUrl } = sender;
  if (sendMail === null) return;
  const account = await findAccount(sender.database.signIn, email);
  if (account === undefined) return;
  sendMail(signInMail(email, `${publicUrl}/entrer/courriel/${token}`)).catch((error: unknown) =>
    log.error({ err: error }, "a sign-in link could not be sent"),
  );
}
