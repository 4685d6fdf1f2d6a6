import { type BrowserContext, expect, type Page } from "@playwright/test";
import { findBarriers } from "./barriers.ts";
import { enter, test } from "./bassin.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

/** Nothing for axe to say and nothing beyond the edge, light and dark, on a screen and on a phone. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const barriers = await findBarriers(page, { coloursOnly: colorScheme === "dark" });
      expect(barriers, `${width} px, ${colorScheme}`).toEqual([]);
    }
    const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(beyond, `pixels beyond the right edge at ${width} px`).toBe(0);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Goes forward by the keyboard until it is on what is looked for. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate<string>(
      "document.activeElement.getAttribute('aria-label') ?? (document.activeElement.labels?.[0] ?? document.activeElement).textContent",
    );
    if (name.test(words)) return;
  }
  throw new Error(`The keyboard never came to ${name}`);
}

/** Writes in the field that has the keyboard, once the question is there. */
async function answer(page: Page, question: RegExp, words: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
  await expect(page.locator("#reponse")).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

async function call(page: Page, procedure: string, data: object): Promise<string> {
  const { origin } = new URL(page.url());
  const response = await page.request.post(`/trpc/${procedure}`, { data, headers: { origin } });
  expect(response.status(), await response.text()).toBe(200);
  const { result }: { result: { data: { id: string } } } = await response.json();
  return result.data.id;
}

test("from nothing to a first reading, by the keyboard alone", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Ouvrir un territoire" })).toBeVisible();
  await tabTo(page, /^Ouvrir un territoire$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("#chercher")).toBeFocused();
  await expectReadable(page);

  const chosen = page.getByRole("region", { name: "Les communes choisies" });
  await page.keyboard.type("bagneres de luchon");
  await page.keyboard.press("Enter");
  await expect(chosen.getByText("Bagnères-de-Luchon", { exact: true })).toBeVisible();
  await page.keyboard.type("99999");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Le code «\u00a099999\u00a0» n’est pas connu.");
  await page.locator("#chercher").clear();
  await page.keyboard.type("31042 31500");
  await page.keyboard.press("Enter");
  await expect(chosen.getByRole("heading")).toHaveText(/^2 communes/);
  await tabTo(page, /^\+Ajouter Montauban-de-Luchon/);
  await page.keyboard.press("Enter");
  await expect(chosen.getByRole("heading")).toHaveText(/^3 communes/);
  await expectReadable(page);
  await page.reload();
  await expect(chosen.getByRole("heading")).toHaveText(/^3 communes/);
  const name = page.getByRole("textbox", { name: /Comment l’appelle-t-on/ });
  await expect(name).toHaveValue("Bagnères-de-Luchon, Saint-Mamet et Montauban-de-Luchon");
  await tabTo(page, /Comment l’appelle-t-on/, 140);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Le Luchonnais");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/t\/[\w-]+\/ouvrir/);
  await expect(page.locator("#nom")).toBeFocused();
  await expectReadable(page);
  await page.keyboard.type("Bien manger dans la vallée");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: /tout le territoire/ })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/premiere-heure/);
  await expectReadable(page);
  await answer(page, /Qu’est-ce qui est en jeu ici/, "Manger d’ici");
  await expect(page.getByRole("alert")).toContainText("au moins une part de la vie");
  await tabTo(page, /S’alimenter/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await answer(page, /pour la nature/, "Des sols vivants.");
  await answer(page, /pour les gens/, "Des repas frais à la cantine.");
  await answer(page, /pour le territoire/, "Des fermes reprises.");

  await expect(page.getByRole("button", { name: /Activer.*S’alimenter/ })).toBeFocused();
  await expectReadable(page);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/S’alimenter.*est activé ici/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Continuer" })).toBeFocused();
  await page.keyboard.press("Enter");

  await answer(page, /Qui est autour de la table/, "La commune de Luchon");
  const table = page.getByRole("region", { name: "Autour de la table" });
  await expect(table.getByRole("listitem")).toHaveText([/La commune de Luchon institution publique/]);
  await answer(page, /Qui est autour de la table/, "La ferme du col");
  await expect(table.getByRole("listitem")).toHaveCount(2);
  await expectReadable(page);
  await tabTo(page, /^Tout le monde est nommé$/);
  await page.keyboard.press("Enter");
  await answer(page, /Que devrait-on pouvoir faire/, "Cuisiner à la cantine ce qui pousse ici");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Qui peut déjà promettre/);
  await expectReadable(page);

  const home = page.url().replace(/\/premiere-heure.*/, "");
  await tabTo(page, /S’arrêter là/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(home);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trop tôt pour le dire");
  await page.goto(`${home}/premiere-heure#reponse`);
  await answer(page, /Qui peut déjà promettre/, "Livrer une caisse de légumes");
  await expect(page.getByRole("alert")).toContainText("Choisissez qui promet");
  await page.getByLabel("Qui promet").selectOption({ label: "La ferme du col" });
  await page.getByLabel("À qui").selectOption({ label: "La commune de Luchon" });
  await page.getByRole("textbox", { name: "De faire quoi" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Voilà ce que cela donne");
  await expect(page.getByRole("heading", { name: "Trois choses qui compteraient maintenant" })).toBeVisible();
  await expectReadable(page);

  await page.goto(`${home}/aim`);
  await expect(page.locator("#A2")).toHaveAttribute("data-status", "met");
  for (const said of ["Manger d’ici", "Des sols vivants.", "La ferme du col"]) {
    await expect(page.getByText(said).first()).toBeVisible();
  }
  await page.goto(`${home}/production`);
  await expect(page.getByText("Livrer une caisse de légumes").first()).toBeVisible();
});

test("an ecosystem acts in communes of its own, and says why", async ({ page }) => {
  await page.goto("/");
  const perimeter = { communes: ["31042", "31500"], zones: [] };
  const territory = await call(page, "territory.create", { said: { name: "Deux communes" }, perimeter });
  await page.goto(`/t/${territory}`);
  await expectReadable(page);
  await page.getByRole("link", { name: "Ouvrir un écosystème" }).click();
  await page.getByRole("textbox", { name: "Son nom" }).fill("À Luchon même");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /autres communes/ }).check();
  await page.getByRole("button", { name: /Retirer Saint-Mamet/ }).click();
  await page.getByRole("textbox", { name: /Pourquoi ces communes/ }).fill("La cantine n’est qu’ici.");
  await expectReadable(page);
  await page.getByRole("button", { name: "Ouvrir l’écosystème" }).click();
  await expect(page).toHaveURL(/premiere-heure/);
  await page.goto(`${page.url().replace(/\/premiere-heure.*/, "")}/aim`);
  await expect(page.locator("#A1")).toHaveAttribute("data-status", "met");
});

test("the communes of a territory change once one has read what that changes", async ({ page }) => {
  await page.goto("/");
  const perimeter = { communes: ["31042", "31500"], zones: [] };
  const territory = await call(page, "territory.create", { said: { name: "À régler" }, perimeter });
  await call(page, "territory.ecosystem.create", { territory, said: { name: "Partout ici" } });
  await page.goto(`/t/${territory}/reglages`);
  await expectReadable(page);
  await page.getByRole("button", { name: "Changer les communes" }).click();
  await page.getByRole("button", { name: /Retirer Saint-Mamet/ }).click();
  await page.locator("#chercher").fill("Montauban-de-Luchon");
  await page.keyboard.press("Enter");
  const preview = page.getByRole("region", { name: "Ce que cela change" });
  await expect(preview.getByRole("listitem")).toHaveText([
    /1 commune ajoutée.*Montauban-de-Luchon/,
    /1 commune retirée.*Saint-Mamet/,
    /Habitants/,
    /suivra.*Partout ici/,
  ]);
  await expectReadable(page);
  await page.getByRole("button", { name: "Changer les communes du territoire" }).click();
  await expect(page.getByText("Bagnères-de-Luchon · Montauban-de-Luchon")).toBeVisible();

  const name = page.getByRole("textbox", { name: "Son nom" }).first();
  await name.fill("Autour de Luchon");
  await name.blur();
  await expect(page.getByText("Enregistré")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Vous êtes ici" })).toContainText("Autour de Luchon");
});

test("an address that leads nowhere says so", async ({ page }) => {
  await page.goto("/");
  const perimeter = { communes: ["31042"], zones: [] };
  const territory = await call(page, "territory.create", { said: { name: "Ici" }, perimeter });
  const unknown = "01a205d1-c410-7422-9a52-000000000000";
  for (const address of ["/t/nulle-part", `/t/${unknown}`, `/t/${unknown}/reglages`, `/t/${territory}/e/${unknown}`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas, ou plus");
  }
});
