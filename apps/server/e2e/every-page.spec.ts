import { fileURLToPath } from "node:url";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { expectAccessible, expectNoSideways, type Opened } from "./empty-ecosystem.ts";
import { everyPage, readRoutes } from "./every-page.ts";
import { walkByKeyboard } from "./keyboard-walk.ts";
import { printPage } from "./printed-page.ts";

/** Pictures and prints of every page, kept until the next run. */
const kept = fileURLToPath(new URL("../.reports/pages/", import.meta.url));

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
let example: Opened;

test.use({ withExample: true, baseURL: ({ bassin }, use) => use(bassin.url) });

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  const { territory = "", ecosystem = "" } = bassin.example ?? {};
  example = { territory, ecosystem, address: `/t/${territory}/e/${ecosystem}` };
  await page.close();
});

/** Brings what is moving to where it goes: a colour half-way is read by nobody. */
const endMotion = "for (const one of document.getAnimations()) one.cancel()";

/** Waits until nothing more comes: the words, then the pictures, drawn as they are seen. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.evaluate(endMotion);
  await expect(page.locator(".bassin-network__wait, [aria-busy=true]")).toHaveCount(0);
}

/** Turns to a scheme. */
async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(endMotion);
}

test("no page is forgotten", async () => {
  const { written, pages } = await readRoutes();
  expect([...new Set(everyPage.map(({ route }) => route))].toSorted()).toEqual([...pages].toSorted());
  expect(written).toBeGreaterThan(pages.size);
});

for (const { name, isOpen = false, address } of everyPage) {
  test(`${name}: read, walked through, narrow, printed`, async ({ bassin, browser, page: own }) => {
    await own.goto("/connexion");
    await own.context().addCookies(signedIn.cookies);
    const where = await address(own, example);
    const visitor = isOpen ? await browser.newContext({ baseURL: bassin.url, locale: "fr-FR" }) : undefined;
    const page = (await visitor?.newPage()) ?? own;
    await page.goto(where);
    await settle(page);
    await page.screenshot({ path: `${kept}${name}-1280.png`, fullPage: true });
    await expectAccessible(page);
    const { sheets, leftovers, orphans } = await printPage(page, `${kept}${name}.pdf`);
    expect.soft(sheets, "sheets of A4").toBeGreaterThan(0);
    expect.soft(leftovers, "of no use on paper").toEqual([]);
    expect.soft(orphans, "headings that may be left alone").toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    await turn(page, "dark");
    await expectAccessible(page);
    await turn(page, "light");
    await expectNoSideways(page);
    await page.screenshot({ path: `${kept}${name}-360.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoSideways(page);

    await page.setViewportSize({ width: 1280, height: 900 });
    const { stops, unreached, unseen } = await walkByKeyboard(page);
    expect.soft(stops).toBeGreaterThan(0);
    expect.soft(unreached, "what the keyboard does not come to").toEqual([]);
    expect.soft(unseen, "what does not show that it has the keyboard").toEqual([]);
    await visitor?.close();
  });
}
