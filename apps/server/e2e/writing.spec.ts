import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

async function call(page: Page, procedure: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(`/trpc/${procedure}`, { data, headers: { origin } });
  expect(response.status(), await response.text()).toBe(200);
  const answer: { readonly result: { readonly data: { readonly id: string } } } = await response.json();
  return answer.result.data.id;
}

/** Opens an ecosystem where nothing is written yet, and answers with its address. */
async function openEmpty(page: Page): Promise<string> {
  await page.goto("/");
  const perimeter = { communes: ["31042"], zones: [] };
  const territory = await call(page, "territory.create", { said: { name: "Luchonnais" }, perimeter });
  const ecosystem = await call(page, "territory.ecosystem.create", { territory, said: { name: "Bien manger" } });
  return `/t/${territory}/e/${ecosystem}`;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
}

async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(overflow, "pixels beyond the right edge").toBe(0);
}

test("a stake is typed, told in its three dimensions beside the page, and all is there after a reload", async ({
  page,
}) => {
  const address = await openEmpty(page);
  await page.goto(`${address}/aim`);
  const criterion = page.locator("#A2");
  const line = page.getByRole("textbox", { name: /Qu’est-ce qui est en jeu ici/ });
  await line.fill("Manger d’ici");
  await line.press("Enter");
  await expect(page.locator("#said-stake .fact__title")).toContainText("Manger d’ici");
  await expect(criterion).toHaveAttribute("data-status", "partial");
  await expect(line).toHaveValue("");
  await expect(line).toBeFocused();

  const specify = page.getByRole("button", { name: /Préciser.*Manger d’ici/ });
  await specify.press("Enter");
  const panel = page.getByRole("region", { name: "Manger d’ici" });
  await expect(panel.getByRole("heading", { name: "Manger d’ici" })).toBeFocused();
  await panel.getByRole("textbox", { name: /pour la nature/ }).fill("Des sols vivants.");
  await panel.getByRole("textbox", { name: /pour le bien-être/ }).fill("Des repas frais à la cantine.");
  await panel.getByRole("textbox", { name: /pour le territoire/ }).fill("Des fermes reprises.");
  const health = panel.getByRole("checkbox", { name: "Être en bonne santé" });
  await health.click();
  await expect(health).toBeChecked();
  await expect(criterion).toHaveAttribute("data-status", "met");
  await expectAccessible(page);

  await panel.getByRole("textbox", { name: /pour le territoire/ }).press("Escape");
  await expect(panel).toBeHidden();
  await expect(specify).toBeFocused();

  await page.reload();
  await expect(criterion).toHaveAttribute("data-status", "met");
  const told = page.locator("#said-stake");
  for (const words of ["Des sols vivants.", "Des repas frais à la cantine.", "Des fermes reprises."]) {
    await expect(told).toContainText(words);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await specify.click();
  await expect(panel).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("what is removed comes back, and what others rest on says so", async ({ page }) => {
  const address = await openEmpty(page);
  await page.goto(`${address}/solution`);
  const solution = page.getByRole("textbox", { name: /Quelle solution/ });
  await solution.fill("La tournée");
  await solution.press("Enter");
  const component = page.getByRole("textbox", { name: /Quel bien ou quel service/ });
  await component.fill("Un camion");
  await component.press("Enter");
  await expect(page.locator("#said-component .fact__title")).toContainText("Un camion");

  await page.getByRole("button", { name: /Préciser.*La tournée/ }).click();
  await page.getByRole("region", { name: "La tournée" }).getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByRole("alert")).toContainText("Un camion");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /Préciser.*Un camion/ }).click();
  const panel = page.getByRole("region", { name: "Un camion" });
  await panel.getByRole("combobox", { name: "Nécessaire ici" }).selectOption("necessary");
  await expect(page.getByText("Changé.")).toBeVisible();
  await panel.getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Retiré.")).toBeVisible();
  await expect(page.locator("#said-component .fact__title")).toHaveCount(0);
  await expect(component).toBeFocused();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.locator("#said-component .fact__title")).toContainText("Un camion");
  await page.reload();
  await expect(page.locator("#said-component")).toContainText("nécessaire");
});

test("an actor is named once for the territory, and holds a role on a day", async ({ page }) => {
  const address = await openEmpty(page);
  await page.goto(`${address}/aim`);
  const who = page.getByRole("combobox", { name: /Qui est prêt à s’engager/ });
  await who.fill("La Commune");
  await who.press("Enter");
  await expect(page.locator("#said-participation .fact__title")).toContainText("La Commune");
  await page.goto(`${address}/production`);
  const line = page.getByRole("form", { name: /Qui donne l’impulsion/ });
  await line.getByRole("combobox", { name: "Quel rôle" }).selectOption("carrying");
  await line.getByRole("textbox", { name: "Depuis quand" }).fill("2024-03");
  await line.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator("#said-mandate")).toContainText("Portage · depuis mars 2024");
  await expectAccessible(page);
});

test("an illustration is read, and offers nothing to write", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Bien manger et se déplacer dans la vallée (exemple fictif)" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "Visée", exact: true }).first().click();
  await expect(page.locator("#said-stake")).toBeVisible();
  await expect(page.getByRole("button", { name: /Préciser|Ajouter/ })).toHaveCount(0);
});
