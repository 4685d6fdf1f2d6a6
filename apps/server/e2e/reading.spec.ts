import { type BrowserContext, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { expectAccessible } from "./empty-ecosystem.ts";

/** The example is read by whoever signed in; one sign-in serves the whole file, as it would serve a person. */
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

const example = "Bien manger et se déplacer dans la vallée (exemple fictif)";

async function openExample(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: example }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un écosystème coopératif territorialisé");
}

async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(overflow, "pixels beyond the right edge").toBe(0);
}

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url) });

test("the printed address signs in once", async ({ bassin, page }) => {
  await page.goto(bassin.entry);
  await page.getByRole("button", { name: /Entrer/ }).click();
  await expect(page.locator("body")).toContainText(/déjà servi|n’ouvre plus|plus valable|expiré/);
});

test("without signing in, nothing is shown and one is asked who one is", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/connexion/);
});

test.describe("signed in", () => {
  test.use({ storageState: async ({}, use) => use(signedIn) });

  test("the illustrations are there, told for what they are", async ({ page }) => {
    await page.goto("/");
    for (const name of [example, "La Butinerie", "Résilience alimentaire en Comminges", "CorpoWorking"]) {
      await expect(page.getByRole("link", { name })).toBeVisible();
    }
    await expectAccessible(page);
  });

  test("the example says where it stands, what shows it, and three things that would matter", async ({ page }) => {
    await openExample(page);
    await expect(page.getByText(/Exemple fictif, écrit pour apprendre/)).toBeVisible();
    await expect(page.getByRole("paragraph").filter({ hasText: /acteurs de sept natures s’engagent/ })).toBeVisible();
    const things = page.getByRole("heading", { name: "Trois choses qui compteraient maintenant" });
    await expect(things).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("navigation").getByRole("link", { name: "Solution intégrée" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Que doit-on pouvoir faire ici/);
    await expect(page.getByRole("heading", { name: /Chaque composante portée/ })).toBeVisible();
    await page.getByText("Ce qui le montre").first().click();
    await expectAccessible(page);
  });

  test("looking back, the same example was a bundle, and said why", async ({ page }) => {
    await openExample(page);
    await page.goto(`${page.url()}?date=2025-06-30`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un bouquet de biens et de services");
    await expect(page.getByText(/Qu’est-ce qui échouerait sans/)).toBeVisible();
  });

  test("reads in English", async ({ page }) => {
    await openExample(page);
    await page
      .getByRole("button", { name: "English" })
      .or(page.getByText("English", { exact: true }))
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A territorial cooperative ecosystem");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(
      page.getByRole("paragraph").filter({ hasText: /actors of seven natures are committed/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A territorial cooperative ecosystem");
  });

  test("reads in the dark", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openExample(page);
    const paper = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const [red = 255] = paper.match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(60);
    await expectAccessible(page);
  });

  test("reads on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openExample(page);
    await expectNoSideways(page);
    await expectAccessible(page);
    await page.goto("/");
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  test("is crossed by the keyboard alone", async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("link", { name: example });
    await expect(link).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText("Aller au contenu");
    for (let press = 0; press < 40; press += 1) {
      if ((await page.evaluate("document.activeElement?.textContent")) === example) break;
      await page.keyboard.press("Tab");
    }
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un écosystème coopératif territorialisé");
  });

  test("the admin frame opens for the same person", async ({ page }) => {
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
});
