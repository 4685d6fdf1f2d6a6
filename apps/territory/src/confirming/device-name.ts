const key = "bassin.device";

/** For when the browser keeps nothing: a name for this visit. */
const forThisVisit = crypto.randomUUID();

/**
 * What this browser calls itself when a link is read in it: the same each time, so that one device is never two sides.
 * Only a digest of it is kept, for the territory of the link.
 */
export function nameDevice(): string {
  try {
    const known = localStorage.getItem(key) ?? forThisVisit;
    localStorage.setItem(key, known);
    return known;
  } catch {
    return forThisVisit;
  }
}
