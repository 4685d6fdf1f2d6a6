import type { SendMail } from "@bassin/api";
import { createTransport } from "nodemailer";
import type { Settings } from "../settings.ts";

/** Sends messages through the mail server of the settings; nothing when none is set. */
export function createSendMail(settings: Settings): SendMail | null {
  if (settings.mail === null) return null;
  const { url, from } = settings.mail;
  const transport = createTransport(url, { from });
  return async (message) => {
    await transport.sendMail(message);
  };
}
