import { readFile } from "node:fs/promises";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible, expectNoSideways, openEmpty } from "./empty-ecosystem.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

const section = (page: Page, heading: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: heading }) });

/** Says all that is asked to define a share of the inhabitants, but what its example gives. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Que peuvent faire les gens").fill("Les habitants peuvent manger ensemble");
  await page.getByLabel("Son nom, en peu de mots").fill("Habitants qui partagent un repas");
  const measure = page.getByRole("group", { name: "Mesure 1" });
  await measure.getByLabel("Ce que l’on compte").fill("Convives");
  await measure.getByLabel("Qui ou quoi, exactement").fill("Habitants venus au moins une fois dans l’année");
  await measure.getByLabel("Qui tient ce chiffre").fill("Cahier de présence");
  await page.getByLabel("Convives (pers.)").fill("30");
  await page.getByLabel("Habitants (pers.)").fill("1 200");
  await page.getByLabel("Comment recueille-t-on").fill("Compter chaque soir");
  await page.getByLabel("Que ne dit-il pas").fill("Il ne dit pas qui vient seul");
  await page.getByLabel("D’où vient cette définition").fill("Réunion de quartier");
  await page.getByLabel("Qui l’a défini").fill("Le centre social");
  await page.getByLabel("Avec qui").fill("Des habitants du bourg");
}

const keep = (page: Page) => page.getByRole("button", { name: "Garder ce" }).click();

test("an indicator is defined, its example computed, entered in the grid, charted, and sent to authors", async ({
  page,
}) => {
  const { address } = await openEmpty(page);
  await page.goto(`${address}/reperes`);
  await page.getByRole("link", { name: "Définir un repère" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Qu’aimeriez-vous pouvoir compter ici/);
  await keep(page);
  await expect(page.getByRole("alert").getByText("Encore 12 endroits à revoir")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Son nom, en peu de mots")).toBeFocused();
  await expectAccessible(page);

  await fillIn(page);
  const example = section(page, "Un exemple, calculé à la main");
  await expect(example.getByText(/Le calcul donne 2,5.%\./)).toBeVisible();
  await page.getByLabel("Ce que vous trouvez (%)").fill("3");
  await expect(example.getByText(/ce n’est pas ce que vous trouvez/)).toBeVisible();
  await keep(page);
  await expect(page.getByLabel("Ce que vous trouvez (%)")).toHaveAccessibleDescription(
    /L’exemple annonce 3 et le calcul donne 2.5/,
  );
  await page.getByLabel("Ce que vous trouvez (%)").fill("2,5");
  await expect(page.getByText(/endroit à revoir/)).toBeHidden();
  await keep(page);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Habitants qui partagent un repas");
  await expect(page.getByText("Des habitants du bourg")).toBeVisible();
  await expect(page.getByText("« Convives » divisé par « Habitants », × 100.")).toBeVisible();
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger pour les auteurs d’un plugin" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("habitants-qui-partagent-un-repas.ts");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("Defined in Luchonnais by: Le centre social");
  expect(text).toContain('"gives": 2.5');

  await page.goto(`${address}/reperes/saisie?mesure=own:convives&periode=2024#case`);
  await expect(page.getByRole("gridcell").and(page.locator(":focus"))).toHaveText("vide");
  await page.keyboard.type("36");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tout est enregistré.")).toBeVisible();
  await page.goto(`${address}/reperes/saisie?mesure=core:population&periode=2024#case`);
  await page.getByRole("gridcell").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("1 200");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tout est enregistré.")).toBeVisible();
  await page.goto(`${address}/reperes/own/habitants-qui-partagent-un-repas`);
  await expect(page.locator(".figure__value")).toHaveText(/^3.%2024$/);
});

test("defined otherwise, it keeps what figures were entered under and shows the break; set aside, it comes back", async ({
  page,
}) => {
  const { territory, ecosystem, address } = await openEmpty(page);
  await page.goto(`${address}/reperes/definir`);
  await fillIn(page);
  await page.getByLabel("Ce que vous trouvez (%)").fill("2,5");
  await keep(page);
  await expect(page.getByText("Un repère de ce territoire")).toBeVisible();
  const figure = { unit: "person", status: "measured", definitionVersion: "1.0.0", version: null };
  const say = (measure: string, period: string, value: number, more: object = {}) =>
    change(page, "indicators.save", {
      ...{ territory, ecosystem },
      figures: [{ ...figure, measure, period, value, ...more }],
    });
  for (const period of ["2022", "2023", "2024"]) await say("core:population", period, 1200);
  await say("own:convives", "2022", 36);

  await page.reload();
  await page.getByRole("link", { name: "Le définir autrement" }).click();
  const measure = page.getByRole("group", { name: "Mesure 1" });
  await measure.getByLabel("Qui ou quoi, exactement").fill("Habitants venus chaque semaine");
  await keep(page);
  const compare = section(page, "Le sens change");
  await expect(compare.getByText(/dites si les chiffres d’avant/)).toBeVisible();
  await expectAccessible(page);
  await compare.getByRole("radio", { name: /ne se comparent pas/ }).check();
  await keep(page);
  await expect(page.getByText("Un repère de ce territoire")).toBeVisible();
  await say("own:convives", "2023", 12, { definitionVersion: "2.0.0" });
  await say("own:convives", "2024", 18, { definitionVersion: "2.0.0" });

  await page.reload();
  await expect(page.getByText("pointillé : la définition change")).toBeVisible();
  await page.getByText("Voir en tableau").first().click();
  const row = page.getByRole("row").filter({ hasText: "2023" });
  await expect(row).toContainText("définition changée : ne se compare pas à avant");
  const about = page.getByRole("region", { name: "Définitions successives" });
  await expect(about.getByText(/«\sConvives\s» 2\.0\.0/)).toBeVisible();
  await expect(about.getByText(/ne se compare pas à la précédente/)).toBeVisible();

  await page.goto(`${address}/reperes/saisie?mesure=own:convives&periode=2022#case`);
  await expect(page.getByRole("gridcell").and(page.locator(":focus"))).toHaveText("vide");
  await expect(page.getByText(/Mesuré sous la définition 1\.0\.0.*36/)).toBeVisible();

  await page.goto(`${address}/reperes/own/habitants-qui-partagent-un-repas`);
  await page.getByRole("button", { name: "Mettre de côté" }).click();
  await expect(page).toHaveURL(/\/reperes$/);
  await page.getByText("1 repère du territoire mis de côté").click();
  await page.getByRole("button", { name: /^Reprendre/ }).click();
  await expect(page.getByRole("link", { name: "Habitants qui partagent un repas" })).toBeVisible();
});

test("the page reads in both themes, in English, on a phone and by keyboard", async ({ page }) => {
  const { address } = await openEmpty(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${address}/reperes/definir`);
    await page.getByText("De quoi, à quel rythme").click();
    await page.getByText("En anglais aussi").click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSideways(page);
    if (colorScheme === "light") await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.goto(`${address}/reperes/definir`);
  const first = page.getByLabel("Que peuvent faire les gens");
  await first.focus();
  const stops = await page.evaluate(
    () => document.querySelectorAll("form :is(input, select, textarea, summary, button)").length,
  );
  for (let stop = 0; stop < stops; stop += 1) {
    if (await page.getByRole("button", { name: "Garder ce repère" }).evaluate((one) => one === document.activeElement))
      return;
    await page.keyboard.press("Tab");
  }
  await expect(page.getByRole("button", { name: "Garder ce repère" })).toBeFocused();
});

test("figures leave as a workbook and come back the very same, under the definition they were measured by", async ({
  page,
}) => {
  const { territory, ecosystem, address } = await openEmpty(page);
  const said = { period: "2024", unit: "person", status: "estimated", definitionVersion: "1.0.0", version: null };
  const source = '=HYPERLINK("http://ailleurs"; "ici")';
  const figures = [
    { ...said, measure: "core:population", value: 2641, source },
    { ...said, measure: "core:population", value: 1302, breakdown: ["sex:f"] },
  ];
  await change(page, "indicators.save", { territory, ecosystem, figures });
  await page.goto(`${address}/reperes`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /en classeur/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("reperes.xlsx");
  const buffer = await readFile(await download.path());
  await page.goto(`${address}/reperes/importer`);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("Choisir un fichier").setInputFiles({ name: "reperes.xlsx", mimeType, buffer });
  await expect(page.getByText("Ce tableau ne change rien")).toBeVisible();
  await expect(page.getByRole("radio", { name: "inchangés (2)" })).toBeVisible();
});
