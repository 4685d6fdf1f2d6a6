const key = (code: string) => `bassin.wall.${code.toUpperCase().replace(/[^A-Z0-9]/g, "")}`;

/** Keeps on this device the link one was given by a code, so as to come back to one's answers. */
export function keepOwnLink(code: string, token: string): void {
  try {
    localStorage.setItem(key(code), token);
  } catch {
    // The address of the page says it too.
  }
}

/** The link this device was given by a code; nothing when it never came in. */
export function readOwnLink(code: string): string | null {
  try {
    return localStorage.getItem(key(code));
  } catch {
    return null;
  }
}
