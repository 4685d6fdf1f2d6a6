import { expect, type Page } from "@playwright/test";
import { holdChanges, type Opened } from "./empty-ecosystem.ts";

/** What each writes of the same stake, at the same moment. */
const mine = "Des sols nourris.";
const theirs = "Des haies replantées.";

/**
 * Two people, each in their own browser, write one field: the second reads both texts side by side and brings
 * them together, and the first then reads them together too.
 */
export async function writeOneField(page: Page, other: Page, { address }: Opened): Promise<void> {
  const natureOf = (one: Page) => one.getByRole("textbox", { name: /pour la nature/ });
  for (const one of [page, other]) {
    await one.goto(`${address}/aim`);
    await one.getByRole("button", { name: "Préciser « Manger d’ici »" }).click();
    await expect(natureOf(one)).toHaveValue("Des sols vivants.");
  }
  const letGo = await holdChanges(page, "aim.stake");
  await natureOf(page).fill(mine);
  await natureOf(other).fill(theirs);
  await expect(other.locator("[data-phase=saved]")).toHaveCount(1);
  letGo();
  const conflict = page.getByRole("group", { name: /Quelqu’un d’autre a écrit ici/ });
  const texts = conflict.getByRole("heading", { level: 4 });
  await expect(texts).toHaveText(["Votre texte", /^Le texte enregistré/]);
  await expect(conflict.getByText(mine)).toBeVisible();
  await expect(conflict.getByText(theirs)).toBeVisible();
  const tops = await texts.evaluateAll((both) => both.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(tops).size, "both on one line").toBe(1);
  await conflict.getByRole("button", { name: "Réunir les deux" }).click();
  await expect(natureOf(page)).toHaveValue(`${mine}\n\n${theirs}`);
  await expect(page.locator("[data-phase=saved]")).toHaveCount(1);
  await expect(natureOf(other)).toHaveValue(`${mine}\n\n${theirs}`);
}
