import { type Browser, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible, expectNoSideways, type Opened, openEmpty, type Row } from "./empty-ecosystem.ts";
import { join } from "./main-job-people.ts";

test.use({ baseURL: ({ bassin }, use) => use(bassin.url) });

/** An ecosystem, and a second person in it, in a browser of their own. */
async function openWithTwo(page: Page, browser: Browser) {
  const opened = await openEmpty(page);
  const { territory } = opened;
  const wanted = { territory, role: "member", ecosystem: null, actor: null, email: null };
  const { link } = await change<{ link: string }>(page, "people.invite", wanted);
  return { opened, other: await join(browser, link, "Camille Personne") };
}

/** Says a stake, as the person of a page would on the first part. */
const sayStake = (page: Page, { territory, ecosystem }: Opened, title: string): Promise<Row> =>
  change(page, "aim.stake.create", { territory, ecosystem, said: { title, lifeFunctions: ["food"] } });

/** Until somebody's line to what others change is open. */
const followed = (page: Page) => page.waitForResponse((response) => response.url().includes("/trpc/live.changes"));

/** Opens a page and waits until it follows what others do. */
async function lookAt(page: Page, address: string): Promise<void> {
  const following = followed(page);
  await page.goto(address);
  await following;
}

test("what one writes appears to the other within a second, with their name, and both see each other", async ({
  bassin,
  page,
  browser,
}) => {
  await enter(page, bassin);
  const { opened, other } = await openWithTwo(page, browser);
  await Promise.all([lookAt(page, `${opened.address}/aim`), lookAt(other, `${opened.address}/solution`)]);
  await expect(page.getByText("Avec vous : Camille Personne (Solution intégrée)")).toBeVisible();
  const begun = Date.now();
  await sayStake(other, opened, "Cuisiner au village");
  await expect(page.getByRole("button", { name: /Cuisiner au village/ }).first()).toBeVisible();
  expect(Date.now() - begun, "milliseconds until it was seen").toBeLessThan(3000);
  await expect(
    page.getByRole("status").getByText("Camille Personne a ajouté l’enjeu « Cuisiner au village »."),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSideways(page);
  await other.context().close();
  await expect(page.getByText("Avec vous")).toBeHidden({ timeout: 60_000 });
});

test("after a cut, what others wrote meanwhile comes whole", async ({ bassin, page, browser }) => {
  await enter(page, bassin);
  const { opened, other } = await openWithTwo(page, browser);
  await lookAt(page, `${opened.address}/aim`);
  await sayStake(other, opened, "Avant la coupure");
  await expect(page.getByText("Avant la coupure").first()).toBeVisible();
  await page.context().setOffline(true);
  await sayStake(other, opened, "Pendant la coupure");
  await sayStake(other, opened, "Encore pendant la coupure");
  await expect(page.getByText("Pas de réseau.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("Encore pendant la coupure").first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Préciser « Pendant la coupure »" })).toBeVisible();
});

test("two people who open the same fact are told so, and keep both their words", async ({ bassin, page, browser }) => {
  await enter(page, bassin);
  const { opened, other } = await openWithTwo(page, browser);
  await sayStake(page, opened, "Cuisiner au village");
  for (const one of [page, other]) {
    await lookAt(one, `${opened.address}/aim`);
    await one
      .getByRole("button", { name: /Préciser.*Cuisiner au village/ })
      .first()
      .click();
  }
  await expect(page.getByText(/^Camille Personne écrit ici en ce moment/)).toBeVisible();
  await other.keyboard.press("Escape");
  await expect(page.getByText(/^Camille Personne écrit ici en ce moment/)).toBeHidden();
});
