import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";

type Message = Parameters<NonNullable<ApiContext["sendMail"]>>[0];

/**
 * Sends a message once all is written, and notes on the answer whether it left. A slow or broken mail server holds
 * nothing up: what the message is about is there already.
 */
export function sendAfterwards(
  { sendMail, afterwards }: Pick<ApiContext, "sendMail"> & Pick<InsideContext, "afterwards">,
  answer: { isSent: boolean },
  message: Message,
): void {
  if (sendMail === null) return;
  afterwards(async () => {
    answer.isSent = await sendMail(message).then(
      () => true,
      () => false,
    );
  });
}
