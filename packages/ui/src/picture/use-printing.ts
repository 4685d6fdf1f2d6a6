import { useSyncExternalStore } from "react";

const asksForPaper = "print";

function subscribe(tell: () => void): () => void {
  const paper = window.matchMedia(asksForPaper);
  paper.addEventListener("change", tell);
  return () => paper.removeEventListener("change", tell);
}

/** Whether the page is being laid out for paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(asksForPaper).matches,
    () => false,
  );
