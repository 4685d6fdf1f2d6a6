import { type Browser, expect, type Page } from "@playwright/test";
import { findBarriers } from "./barriers.ts";
import { enter, test } from "./bassin.ts";
import { change } from "./empty-ecosystem.ts";

interface Newcomer {
  readonly name: string;
  readonly email: string;
}

const password = "une phrase facile à retenir";

/** A territory with an ecosystem, opened by the operator, and a link for whoever will speak for an actor there. */
async function openTerritory(page: Page) {
  const perimeter = { communes: ["09182", "09057"], zones: [] };
  const { id: territory } = await change<{ id: string }>(page, "territory.create", {
    said: { name: "Un territoire d’essai" },
    perimeter,
  });
  const { id: ecosystem } = await change<{ id: string }>(page, "territory.ecosystem.create", {
    territory,
    said: { name: "Manger ici" },
  });
  const actor = { territory, said: { name: "La cuisine d’essai", nature: "association" } };
  await change(page, "territory.actor.create", actor);
  const invitation = { territory, ecosystem: null, role: "member", actor: null, email: null };
  const { link } = await change<{ link: string }>(page, "people.invite", invitation);
  return { territory, ecosystem, link };
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}

/** Opens an account by the link, as someone who was never here, on a phone. */
async function join(browser: Browser, link: string, { name, email }: Newcomer): Promise<Page> {
  const context = await browser.newContext({
    baseURL: new URL(link).origin,
    locale: "fr-FR",
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByText("On vous attend dans le territoire «\u00a0Un territoire d’essai\u00a0»")).toBeVisible();
  await page.getByRole("button", { name: "Créer le compte et rejoindre" }).click();
  await expect(page.getByLabel("Nom")).toBeFocused();
  await expect(page.getByText("À remplir.")).toHaveCount(3);
  await expectAccessible(page);
  await page.getByLabel("Nom").fill(name);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer le compte et rejoindre" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un territoire d’essai");
  return page;
}

test("someone joins by a link, opens a draft from a repertoire, decides it, and loses nothing", async ({
  bassin,
  browser,
  page,
}) => {
  await enter(page, bassin);
  const { territory, ecosystem, link } = await openTerritory(page);
  await page.goto(`${bassin.url}/t/${territory}/plugins`);
  await page.getByRole("button", { name: "Activer S’alimenter" }).click();
  await expect(page.getByRole("button", { name: "Désactiver S’alimenter" })).toBeVisible();
  await expectAccessible(page);

  const theirs = await join(browser, link, { name: "Ana Personne", email: "ana@exemple.fr" });
  const templates = `/t/${territory}/e/${ecosystem}/solution/modeles`;
  await theirs.goto(templates);
  await theirs.getByRole("button", { name: /Ouvrir un brouillon de .*Tiers-lieu alimentaire/ }).click();
  await expect(theirs).toHaveURL(/brouillon=/);

  const component = theirs.getByRole("article").first();
  await component.getByRole("radio", { name: "oui, nécessaire" }).check();
  const fails = component.getByLabel(/Que manquerait-il sans elle/);
  await fails.fill("On mangerait sans se rencontrer.");
  await expect(component.getByText("Enregistré")).toBeVisible();
  await component.getByLabel("Choisir dans l’annuaire").selectOption("La cuisine d’essai");
  await expect(theirs.getByText(/Décidées\u00a0: 1 sur \d · portées\u00a0: 1/)).toBeVisible();
  await expectAccessible(theirs);

  await theirs.context().setOffline(true);
  await fails.fill("On mangerait chacun chez soi.");
  await expect(component.getByText(/Pas de réseau/)).toBeVisible();
  await theirs.context().setOffline(false);
  await expect(component.getByText("Enregistré")).toBeVisible();
  await theirs.reload();
  await expect(fails).toHaveValue("On mangerait chacun chez soi.");
  await expect(component.getByRole("radio", { name: "oui, nécessaire" })).toBeChecked();

  await theirs.goto(`/t/${territory}/e/${ecosystem}/solution`);
  await expect(theirs.getByText("La cuisine d’essai", { exact: true })).toBeVisible();
  await theirs.context().close();
});

test("one comes back with an address and a password, to the page one wanted", async ({ bassin, browser, page }) => {
  const email = "bo@exemple.fr";
  await enter(page, bassin);
  const first = await openTerritory(page);
  const joined = await join(browser, first.link, { name: "Bo Personne", email });
  await joined.context().close();
  const { territory, link } = await openTerritory(page);

  const context = await browser.newContext({ baseURL: bassin.url, locale: "fr-FR" });
  const back = await context.newPage();
  await back.goto("/compte");
  await back.getByLabel("Adresse e-mail").fill(email);
  await back.getByLabel("Mot de passe", { exact: true }).fill("pas la bonne phrase");
  await back.getByRole("button", { name: "Se connecter" }).click();
  await expect(back.getByRole("alert")).toContainText("ne vont pas ensemble");
  await back.getByLabel("Mot de passe", { exact: true }).fill(password);
  await back.getByRole("button", { name: "Se connecter" }).click();
  await expect(back.getByRole("heading", { level: 1 })).toHaveText("Mon compte");
  await expect(back.getByRole("button", { name: "Se déconnecter partout" })).toBeVisible();
  await expectAccessible(back);

  await back.goto(link);
  await back.getByRole("button", { name: "Rejoindre le territoire" }).click();
  await expect(back).toHaveURL(`${bassin.url}/t/${territory}`);
  await context.close();
});
