/** jsdom has no media queries, loads no fonts and lays nothing out: no query matches, nothing ever changes size. */
function answerNoQuery(query: string): MediaQueryList {
  const list = new EventTarget();
  return Object.assign(list, {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Gives jsdom what Mantine asks of every browser. */
export function fillBrowserGaps(): void {
  window.matchMedia ??= answerNoQuery;
  window.ResizeObserver ??= StillObserver;
  if (!("fonts" in document)) Object.defineProperty(document, "fonts", { value: new EventTarget() });
}
