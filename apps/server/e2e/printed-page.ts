import type { Page } from "@playwright/test";

/** What paper gets of a page. */
export interface Printed {
  readonly pdf: Buffer;
  readonly sheets: number;
  /** What is made to be pressed, or to go elsewhere, and has no use on paper. */
  readonly leftovers: readonly string[];
  /** Headings that may stand alone at the foot of a sheet. */
  readonly orphans: readonly string[];
}

const read = `(() => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 1;
  const words = (one) => one.tagName.toLowerCase() + " " + (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 50);
  const all = (what) => [...document.querySelectorAll(what)].filter(shown);
  return {
    leftovers: all("nav, button, input[type=search]").map(words),
    orphans: all("h1, h2, h3, h4").filter((one) => getComputedStyle(one).breakAfter !== "avoid").map(words),
  };
})()`;

/** Prints a page on A4, as the browser does. */
export async function printPage(page: Page, path: string): Promise<Printed> {
  await page.emulateMedia({ media: "print" });
  const told = await page.evaluate<Pick<Printed, "leftovers" | "orphans">>(read);
  const pdf = await page.pdf({ path, format: "A4", preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { pdf, sheets, ...told };
}
