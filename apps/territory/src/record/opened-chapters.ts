/** A chapter of a page: what this tab keeps of it. */
const keyOf = (chapter: string) => `bassin-chapter ${window.location.pathname} ${chapter}`;

/** Whether a chapter was left open or folded in this tab; nothing when it was never touched. */
export function recallOpened(chapter: string): boolean | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(chapter));
    return kept === null ? undefined : kept === "open";
  } catch {
    return undefined;
  }
}

/** Keeps that a chapter is open or folded, for as long as the tab is. */
export function keepOpened(chapter: string, isOpen: boolean): void {
  try {
    sessionStorage.setItem(keyOf(chapter), isOpen ? "open" : "folded");
  } catch {
    // A browser that keeps nothing: it is so for as long as the page.
  }
}
