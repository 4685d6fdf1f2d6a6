/** The three parts of a link by which one confirms without an account. */
export interface ConfirmationAddress {
  readonly territory: string;
  readonly ecosystem: string;
  readonly secret: string;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads `territory.ecosystem.secret`; nothing when the link was cut while being copied. */
export function readLink(token: string): ConfirmationAddress | null {
  const [territory = "", ecosystem = "", secret = "", ...rest] = token.split(".");
  const isWhole = uuid.test(territory) && uuid.test(ecosystem) && secret.length >= 20 && rest.length === 0;
  return isWhole ? { territory, ecosystem, secret } : null;
}
