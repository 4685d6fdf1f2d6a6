import { useAppText } from "../locales/use-app-text.ts";
import { CopiedLink } from "./copied-link.tsx";
import { useHere } from "./use-here.ts";

/** A link just made, which is not shown again. */
export interface MadeLink {
  readonly link: string;
  readonly expiresAt: string;
  readonly isSent: boolean;
  /** Where it was to be sent; empty when nowhere. */
  readonly email: string;
}

/** The link of an invitation, ready to give. */
export function ShownLink({ made: { link, expiresAt, isSent, email } }: { made: MadeLink }) {
  const text = useAppText();
  const { dayOf } = useHere();
  const outcome = email === "" ? "ready" : isSent ? "sent" : "notSent";
  return (
    <div className="shown-link">
      <p role="status">{text(`people.invite.${outcome}`, { email })}</p>
      <CopiedLink link={link} until={dayOf(expiresAt)} />
    </div>
  );
}
