/** How long a list may take to be writable, in milliseconds. */
const patience = 4000;

function focusOn(target: HTMLElement, preventScroll: boolean): void {
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll });
}

/** The field that adds to a list, unfolded when it was folded. */
function findAsked(target: HTMLElement): HTMLElement | null {
  const line = target.querySelector(".writing-line");
  if (line instanceof HTMLDetailsElement) line.open = true;
  return line?.querySelector<HTMLElement>("input, textarea, select") ?? null;
}

/** Gives the keyboard to the place of an address, unfolded; to the field it asks to fill in when there is one. */
function arrive(target: HTMLElement): boolean {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  const asked = findAsked(target);
  if (asked === null) focusOn(target, false);
  else asked.focus();
  target.scrollIntoView?.({ block: "start" });
  return asked !== null;
}

/**
 * Gives the keyboard to what an address leads to, or to the page. What writes in a list comes a moment after the list:
 * the keyboard goes on to it then, unless it was taken elsewhere meanwhile. Answers with what gives up waiting.
 */
export function placeFocus(hash: string): (() => void) | undefined {
  const find = () => (hash === "" ? null : document.getElementById(hash));
  const main = document.querySelector<HTMLElement>("main");
  const target = find();
  if (target !== null && arrive(target)) return undefined;
  if (target === null && main !== null) focusOn(main, hash === "");
  if (!hash.startsWith("said-")) return undefined;
  const waiting = document.activeElement;
  const watcher = new MutationObserver(() => {
    const isElsewhere = ![waiting, document.body, null].includes(document.activeElement);
    const come = find();
    if (isElsewhere || (come !== null && arrive(come))) watcher.disconnect();
  });
  watcher.observe(main ?? document.body, { childList: true, subtree: true });
  const giveUp = setTimeout(() => watcher.disconnect(), patience);
  return () => {
    clearTimeout(giveUp);
    watcher.disconnect();
  };
}
