import type { Page } from "@playwright/test";

/** What stopped the keyboard nowhere, or stopped it without showing it. */
export interface Walk {
  readonly stops: number;
  readonly unreached: readonly string[];
  readonly unseen: readonly string[];
}

/**
 * In the page: numbers all that can be acted upon and is visible, and notes each that takes the focus and whether it,
 * or what is drawn around it, then looks otherwise. One radio of a group and one stop of a picture stand for the others.
 */
const prepare = `(() => {
  const of = (style) => {
    return [style.outlineStyle === "none" ? "" : style.outline, style.boxShadow, style.borderColor, style.backgroundColor,
      style.stroke, style.strokeWidth, style.fill, style.textDecoration, style.opacity].join("|");
  };
  const above = (one) => (one === null || one === document.body ? [] : [one, ...above(one.parentElement)]);
  const around = (one) => [...above(one).slice(0, 5), one.nextElementSibling, ...[...one.querySelectorAll("*")].slice(0, 6)].filter(Boolean);
  const look = (one) => around(one).map((near) => of(getComputedStyle(near))).join("#") + of(getComputedStyle(one, "::after"));
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
  const radios = new Set();
  const wanted = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((one) => {
    if (one.tabIndex < 0 || one.disabled || one.closest("[inert], fieldset[disabled]") || !shown(one)) return false;
    if (one.type !== "radio") return true;
    const group = [...document.getElementsByName(one.name)];
    if (radios.has(one.name) || (group.some((other) => other.checked) && !one.checked)) return false;
    radios.add(one.name);
    return true;
  });
  const before = new Map(wanted.map((one) => [one, look(one)]));
  const reached = new Set();
  const unseen = [];
  document.addEventListener("focusin", ({ target }) => {
    if (reached.has(target)) return;
    reached.add(target);
    if (before.has(target) && look(target) === before.get(target)) unseen.push(target);
  });
  const name = (one) => one.tagName.toLowerCase() + " " + (one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent ?? "").trim().slice(0, 60);
  window.walk = {
    count: wanted.length,
    left: () => wanted.filter((one) => !reached.has(one) && one.isConnected).length,
    tell: () => ({
      stops: reached.size,
      unreached: wanted.filter((one) => !reached.has(one) && one.isConnected && shown(one)).map(name),
      unseen: unseen.map(name),
    }),
  };
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  return wanted.length;
})()`;

/** Goes through a whole page with the Tab key alone. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const count = await page.evaluate<number>(prepare);
  for (let presses = 0; presses < count * 2 + 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (presses % 20 === 19 && (await page.evaluate<number>("window.walk.left()")) === 0) break;
  }
  return page.evaluate<Walk>("window.walk.tell()");
}
