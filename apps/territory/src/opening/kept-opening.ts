/** A territory being opened, as this tab keeps it until it is written. */
export interface KeptOpening {
  readonly codes: readonly string[];
  readonly name: string | undefined;
}

const key = "bassin-opening";
const nothing: KeptOpening = { codes: [], name: undefined };

const isText = (said: unknown): said is string => typeof said === "string";

/** What was kept, as long as it can be read. */
function readKept(words: string): KeptOpening {
  const kept: unknown = JSON.parse(words);
  if (typeof kept !== "object" || kept === null || !("codes" in kept) || !Array.isArray(kept.codes)) return nothing;
  const name = "name" in kept && isText(kept.name) ? kept.name : undefined;
  return { codes: kept.codes.filter(isText), name };
}

/** What was chosen before the page was left or read again. */
export function recallOpening(): KeptOpening {
  try {
    return readKept(sessionStorage.getItem(key) ?? "null");
  } catch {
    return nothing;
  }
}

/** Keeps what is chosen for as long as the tab is open; forgets it once it is written. */
export function keepOpening(opening: KeptOpening | undefined): void {
  try {
    if (opening === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(opening));
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
