import { type BrowserContext, expect } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { expectAccessible, expectNoSideways, list, openEmpty } from "./empty-ecosystem.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

test("a stake is typed, told in its three dimensions beside the page, and all is there after a reload", async ({
  page,
}) => {
  const { address } = await openEmpty(page);
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

test("what is removed comes back, and what others rest on says so and leads there", async ({ page }) => {
  const opened = await openEmpty(page);
  const { address } = opened;
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
  await page
    .getByRole("alert")
    .getByRole("button", { name: /Un camion/ })
    .press("Enter");
  const panel = page.getByRole("region", { name: "Un camion" });
  await panel.getByRole("combobox", { name: "Nécessaire ici" }).selectOption("necessary");
  await expect(page.getByText("Changé.")).toBeVisible();
  const [before] = await list(page, opened, "solution.component");
  await panel.getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Retiré.")).toBeVisible();
  await expect(page.locator("#said-component .fact__title")).toHaveCount(0);
  await page.getByRole("region", { name: "La tournée" }).getByRole("button", { name: "Retirer" }).click();
  await expect(solution).toBeFocused();
  await expect(page.locator("#said-solution .fact__title")).toHaveCount(0);

  // Several changes are undone one after another: the solution, then its component, each under its identifier.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator("#said-solution .fact__title")).toContainText("La tournée");
  await page.getByRole("button", { name: "Annuler aussi ce qui précède" }).press("Enter");
  await expect(page.locator("#said-component .fact__title")).toContainText("Un camion");
  const [after] = await list(page, opened, "solution.component");
  expect(after).toMatchObject({ id: before?.id, solution: before?.solution, necessity: "necessary" });
  expect(after?.version).toBe((before?.version ?? 0) + 1);
  await page.reload();
  await expect(page.locator("#said-component")).toContainText("nécessaire");
});

test("an actor is named once for the territory, and holds a role on a day", async ({ page }) => {
  const { address } = await openEmpty(page);
  await page.goto(`${address}/aim`);
  const who = page.getByRole("combobox", { name: /Qui est prêt à s’engager/ });
  await who.fill("La Commune");
  await who.press("Enter");
  await expect(page.locator("#said-participation .fact__title")).toContainText("La Commune");
  await page.goto(`${address}/production`);
  await page.getByText("Qui donne l’impulsion, porte, intègre").click();
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
