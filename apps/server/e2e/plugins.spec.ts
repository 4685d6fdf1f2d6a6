import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./barriers.ts";
import { enter, test } from "./bassin.ts";
import { change, expectNoSideways, list, type Opened, openEmpty } from "./empty-ecosystem.ts";

test.use({ baseURL: ({ bassin }, use) => use(bassin.url) });

/** Nothing for axe to say and nothing beyond the edge, light and dark, on a screen and on a phone. */
async function expectReadable(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const barriers = await findBarriers(page, { coloursOnly: colorScheme === "dark" });
      expect(barriers, `${width} px, ${colorScheme}`).toEqual([]);
    }
    await expectNoSideways(page);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A stake of food, and the plugins of food and housing enabled. */
async function openWithPlugins(page: Page): Promise<Opened> {
  const opened = await openEmpty(page);
  const { territory, ecosystem } = opened;
  const said = { title: "Que chacun mange à sa faim", lifeFunctions: ["food"] };
  await change(page, "aim.stake.create", { territory, ecosystem, said });
  for (const plugin of ["food", "housing"]) await change(page, "plugins.set", { territory, plugin, enabled: true });
  return opened;
}

test("the plugins say what they bring, are found, unfolded, enabled and disabled", async ({ page, bassin }) => {
  await enter(page, bassin);
  const { territory } = await openEmpty(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.goto(`/t/${territory}/plugins`);
  await expect(page.getByRole("article")).toHaveCount(6);
  expect(asked.filter((path) => path.includes("plugins.definition"))).toEqual([]);

  const mobility = page.getByRole("article", { name: "Se déplacer" });
  await expect(mobility).toContainText("Qualité bronze – la définition est valide");
  await expect(mobility).toContainText(/\d+ sources sur \d+ restent à vérifier/);
  await expect(mobility).toContainText("Tenu par Bassin · licence AGPL-3.0-or-later · version 0.1.0");
  await expect(mobility).toContainText(/\d+ indicateurs · 3 répertoires de solutions · 4 enjeux/);

  await mobility.getByText(/^Voir ses enjeux/).click();
  await expect(mobility.getByRole("heading", { name: "Les enjeux, et ce qui les révèle" })).toBeVisible();
  await mobility.locator(".plugin-indicator > summary").first().click();
  await expect(mobility.locator(".plugin-indicator dl").first()).toContainText("divisé par");
  await expectReadable(page);

  await mobility.getByRole("button", { name: "Activer Se déplacer" }).click();
  await expect(mobility.getByRole("status")).toContainText("Se déplacer est activé");
  await mobility.getByRole("button", { name: "Désactiver Se déplacer" }).click();
  await expect(mobility.getByRole("status")).toContainText("Rien n’est effacé.");

  await page.getByLabel("Fonction de vie").selectOption("Bien vieillir");
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByLabel("Fonction de vie").selectOption("toutes");
  await page.getByLabel("Chercher un plugin").fill("apprendre savoir");
  await expect(page.getByRole("article", { name: "Se former" })).toBeVisible();
  await page.getByLabel("Chercher un plugin").fill("xylophone");
  await expect(page.getByText("Aucun plugin ne répond à cette recherche.")).toBeVisible();
});

test("repertoires of what is at stake come first, and a draft opens from one, is decided and adopted", async ({
  page,
  bassin,
}) => {
  await enter(page, bassin);
  const opened = await openWithPlugins(page);
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(`${request.method()} ${decodeURIComponent(new URL(request.url()).pathname)}`),
  );
  await page.goto(`${opened.address}/solution/modeles`);
  await expect(page.getByRole("heading", { name: /Répertoires de «\s?S’alimenter/ })).toBeVisible();
  const definitions = () => asked.filter((path) => path.includes("plugins.definition"));
  await expect.poll(() => definitions().length).toBe(1);
  const hub = page.getByRole("article", { name: "Tiers-lieu alimentaire" });
  await hub.getByText(/^Voir ce qu’il contient/).click();
  await expect(hub).toContainText("Sans elle\u00a0:");
  await expect(hub.getByRole("heading", { name: "Indicateurs que cela peut faire bouger" })).toBeVisible();
  await expectReadable(page);

  await page.getByText(/^Se loger\s:/).click();
  await expect(page.getByRole("article", { name: /auto-réhabilitation/i }).first()).toBeVisible();
  expect(definitions()).toHaveLength(2);

  await page.getByRole("button", { name: /Ouvrir un brouillon de «\sTiers-lieu alimentaire/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ici, avec qui, et qu’est-ce qui diffère\u202f?");
  const written = asked.filter((path) => path.startsWith("POST") && !path.endsWith("/live.here"));
  expect(written).toEqual(["POST /trpc/record.writeTogether"]);
  const components = page.locator(".draft-component");
  await expect(components).toHaveCount(6);
  await components.first().getByRole("radio", { name: "oui, nécessaire" }).check();
  await expect(page.getByText("Décidées\u00a0: 1 sur 6 · portées\u00a0: 0")).toBeVisible();
  await page.getByRole("button", { name: "C’est notre solution" }).click();
  await expect(page.getByText("«\u00a0Tiers-lieu alimentaire\u00a0» est votre solution.")).toBeVisible();
  const [solution] = await list(page, opened, "solution.solution");
  expect(solution).toMatchObject({ stage: "adopted", template: { plugin: "food", solution: "food-third-place" } });
  await expectReadable(page);
});

test("the options of a comparison are read side by side, and a cost is added to one", async ({ page, bassin }) => {
  await enter(page, bassin);
  const { territory, ecosystem, address } = await openEmpty(page);
  const said = { question: "Quelle cuisine ?", options: ["La cuisine centrale", "Une cuisine ici"] };
  const { id: round } = await change(page, "value.sharedCostRound.create", { territory, ecosystem, said });
  const cost = { round, kind: "direct", option: "Une cuisine ici", statement: "Le loyer", amount: 12_000 };
  await change(page, "value.costLine.create", { territory, ecosystem, said: cost });
  await page.goto(`${address}/value/comparaison/${round}`);
  const overview = page.getByRole("table", { name: "Les options côte à côte" });
  await expect(overview.getByRole("row", { name: /coût direct/ })).toContainText("12\u202f000");
  await expectReadable(page);

  const asked = page.getByLabel(/^Quel coût, si «\sLa cuisine centrale/).getByRole("textbox");
  await asked.fill("Le transport des repas");
  await asked.press("Enter");
  await expect(page.getByRole("row", { name: /Le transport des repas/ })).toBeVisible();
  await expect(overview).toContainText("1 sans montant");
});
