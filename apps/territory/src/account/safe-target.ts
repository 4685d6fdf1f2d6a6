/** Where to go once signed in: an address of this site, never another's; home otherwise. */
export function readTarget(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return "/";
  try {
    const url = new URL(wanted, "https://bassin.invalid");
    return url.origin === "https://bassin.invalid" ? url.pathname + url.search + url.hash : "/";
  } catch {
    return "/";
  }
}

/** The admin app is another page: the router of this one does not know its addresses. */
export const isOtherApp = (target: string): boolean => /^\/admin(?:[/?#]|$)/.test(target);
