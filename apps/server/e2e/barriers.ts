import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The tags of the rules we hold to: WCAG 2.2, level AA. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] as const;

/** What axe is asked of a page. */
interface Look {
  /** Only what is inside this. */
  readonly within?: string;
  /** Only rules with these tags; every rule of axe by default. */
  readonly tags?: readonly string[];
  /** Only what colours can break, where the same page was just looked at whole in its other scheme. */
  readonly coloursOnly?: boolean;
}

/** The rules whose answer a scheme can change: the rest of a page is the same by day and by night. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Brings what is moving to where it goes: a colour half-way is read by nobody. */
const endMotion = "for (const one of document.getAnimations()) one.cancel()";

/**
 * What axe finds wrong, one line per rule with where it is broken. A page of ours has no frames, which is checked, so
 * that axe answers in the page itself, and only with what it finds wrong.
 */
export async function findBarriers(page: Page, { within, tags, coloursOnly = false }: Look = {}): Promise<string[]> {
  expect(page.frames(), "frames").toHaveLength(1);
  await page.evaluate(endMotion);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  if (coloursOnly) axe.withRules(colourRules);
  else if (tags !== undefined) axe.withTags([...tags]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
