import { createHmac, timingSafeEqual } from "node:crypto";

/** The cookie that carries a session, as sign-in writes it: the session's token and its signature. */
export interface SessionCookie {
  readonly name: string;
  readonly secret: string;
}

/** The token of the session a request carries; nothing when there is none or its signature is not ours. */
export function readSessionToken(header: string | undefined, cookie: SessionCookie): string | undefined {
  const value = readCookie(header, cookie.name);
  const dot = value?.lastIndexOf(".") ?? -1;
  if (value === undefined || dot < 1) return undefined;
  const token = value.slice(0, dot);
  const signed = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", cookie.secret).update(token).digest();
  return signed.length === expected.length && timingSafeEqual(signed, expected) ? token : undefined;
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const found = header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}
