/** Puts the keyboard on the button that took the place of one that just left a list; on the search when none is left. */
export function focusButtonAt(list: HTMLElement | null, at: number): void {
  const search = list?.closest(".chooser")?.querySelector<HTMLElement>(".place-search input");
  requestAnimationFrame(() => {
    const buttons = list?.isConnected ? [...list.querySelectorAll("button")] : [];
    (buttons[Math.min(at, buttons.length - 1)] ?? search)?.focus();
  });
}
