/** The two halves of an invitation's link. */
export interface InvitationLink {
  readonly territory: string;
  readonly secret: string;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads `territory.secret`; nothing when the link was cut while being copied. */
export function readInvitation(token: string): InvitationLink | null {
  const [territory = "", secret = "", ...rest] = token.split(".");
  return uuid.test(territory) && secret.length >= 20 && rest.length === 0 ? { territory, secret } : null;
}
