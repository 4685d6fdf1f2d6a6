/** How long what was closed is kept before it is erased for good, in days ⚙. */
export const daysKeptClosed = 30;

const day = 24 * 60 * 60 * 1000;

/** When what was closed at a moment is erased for good. */
export function momentErased(closedAt: Date): Date {
  return new Date(closedAt.getTime() + daysKeptClosed * day);
}

/** Whether what was closed then has been kept long enough to be erased. */
export function isKeptLongEnough(closedAt: Date, now: Date): boolean {
  return momentErased(closedAt) <= now;
}

/** Whether a name typed to be sure is the name of what is closed: spaces around it and its case do not matter. */
export function isSameName(typed: string, name: string): boolean {
  const simple = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLocaleLowerCase("fr");
  return simple(typed) === simple(name);
}
