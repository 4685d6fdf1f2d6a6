import { type Browser, expect, type Page, type TestInfo } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible, expectNoSideways } from "./empty-ecosystem.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** A territory with an ecosystem in it, and two actors, one of whom promised something to the other. */
async function openPromise(page: Page, name: string) {
  const create = async (procedure: string, said: object) =>
    (await change<{ id: string }>(page, `${procedure}.create`, said)).id;
  const perimeter = { communes: ["09182", "09057"], zones: [] };
  const territory = await create("territory", { said: { name }, perimeter });
  const ecosystem = await create("territory.ecosystem", { territory, said: { name: "Manger ici" } });
  const actor = (said: object) => create("territory.actor", { territory, said });
  const farm = await actor({ name: "La Ferme du Val", nature: "company" });
  const canteen = await actor({ name: "La Cantine", nature: "association" });
  const place = { territory, ecosystem };
  const said = { statement: "Dix paniers par semaine", giver: farm, receiver: canteen };
  await create("production.commitment", { ...place, said });
  return { ...place, name, address: `/t/${territory}/e/${ecosystem}` };
}

/** Looks at a page at both widths and in both schemes. */
async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSideways(page);
      await page.screenshot({ path: info.outputPath(`${name}-${size.width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(desk);
}

/** Someone with a role, in a browser of their own. */
async function join(browser: Browser, link: string, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(link).origin, locale: "fr-FR", viewport: desk });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Nom").fill(name);
  await page.getByLabel("Adresse e-mail").fill(`${name.split(" ")[0]?.toLowerCase()}.erasing@exemple.fr`);
  await page.getByLabel("Mot de passe", { exact: true }).fill("une phrase facile à retenir");
  await page.getByRole("button", { name: "Créer le compte et rejoindre" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Vous êtes attendu·e");
  return page;
}

test("a pilot closes a territory, reopens it as it was, then erases it for good", async ({
  bassin,
  browser,
  page,
}, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const place = await openPromise(page, "Val d’Essai");
  const { territory } = place;
  const asked = { territory, role: "member", ecosystem: null, actor: null, email: null };
  const { link } = await change<{ link: string }>(page, "people.invite", asked);
  const member = await join(browser, link, "Noa Personne");

  await page.goto(`${bassin.url}/t/${territory}/reglages`);
  await page.getByRole("button", { name: "Fermer ce territoire…" }).press("Enter");
  const goes = page.getByRole("region", { name: /Voici ce qui partira avec/ });
  await expect(goes).toContainText("1 écosystème : Manger ici");
  await expect(goes).toContainText("2 acteurs");
  await expect(goes).toContainText("1 engagement");
  await expect(goes).toContainText("le rôle de 2 personnes");
  await look(page, "closing", info);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger d’abord le fichier du territoire" }).press("Enter");
  expect((await download).suggestedFilename()).toBe("val-d-essai.json");
  await page.getByRole("textbox", { name: /écrivez son nom/ }).fill("Val");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Ce n’est pas tout à fait son nom/)).toBeVisible();
  await page.getByRole("textbox", { name: /écrivez son nom/ }).fill("val d’essai");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Qu’est-ce qui est fermé/);
  await look(page, "closed", info);
  await member.goto(place.address);
  await expect(member.getByRole("heading", { level: 1 })).toHaveText(/Qu’est-ce qui est fermé/);
  await expect(member.getByRole("heading", { name: "Val d’Essai" })).toBeVisible();
  await expect(member.getByRole("button", { name: /Rouvrir|Effacer/ })).toHaveCount(0);
  await page.goto(`${bassin.url}/`);
  await expect(page.getByRole("heading", { name: "Fermés" })).toBeVisible();
  await look(page, "home-closed", info);

  await page.getByRole("link", { name: "Rouvrir, ou effacer" }).click();
  await page.getByRole("button", { name: "Rouvrir « Val d’Essai »" }).press("Enter");
  await expect(page.getByText("« Val d’Essai » est rouvert, tel qu’il était.")).toBeVisible();
  await member.goto(`${place.address}/production`);
  await expect(member.getByText("Dix paniers par semaine").first()).toBeVisible();

  await change(page, "territory.closing.close", { territory, name: "Val d’Essai" });
  await page.goto(`${bassin.url}/fermes`);
  await page.getByRole("button", { name: "Effacer tout de suite « Val d’Essai »…" }).press("Enter");
  await look(page, "erasing", info);
  await page.getByRole("textbox", { name: /écrivez son nom/ }).fill("Val d’Essai");
  await page.keyboard.press("Enter");
  await expect(page.getByText("« Val d’Essai » est effacé.")).toBeVisible();
  await member.goto(place.address);
  await expect(member.getByRole("heading", { level: 1 })).toHaveText(/n’existe pas, ou plus/);
  await member.context().close();
});

test("a pilot closes one ecosystem, whose territory goes on and says so", async ({ bassin, page }, info) => {
  test.setTimeout(120_000);
  await enter(page, bassin);
  const { territory } = await openPromise(page, "Val du Milieu");
  await page.goto(`${bassin.url}/t/${territory}/reglages`);
  await page.getByRole("button", { name: "Fermer cet écosystème…" }).press("Enter");
  await expect(page.getByText("Les acteurs restent dans l’annuaire du territoire.")).toBeVisible();
  await page.getByRole("textbox", { name: /écrivez son nom/ }).fill("Manger ici");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Écosystème de « Val du Milieu »")).toBeVisible();
  await page.goto(`${bassin.url}/t/${territory}`);
  await expect(page.getByText(/Manger ici.*Fermé le/)).toBeVisible();
  await expect(page.getByText("2 acteurs dans l’annuaire")).toBeVisible();
  await look(page, "territory-with-closed", info);
});

test("a pilot alone, without mail, has a promise confirmed in the room on another device", async ({
  bassin,
  browser,
  page,
}, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const place = await openPromise(page, "Val du Bas");
  const visitor = await (await browser.newContext({ locale: "fr-FR", viewport: phone })).newPage();
  const neighbour = await (await browser.newContext({ locale: "fr-FR", viewport: phone })).newPage();
  for (const [reader, person] of [
    [visitor, "Camille Passant"],
    [neighbour, "Sacha Passant"],
  ] as const) {
    await page.goto(`${bassin.url}${place.address}/a-confirmer`);
    await page.getByRole("button", { name: /Demander par un lien.*Dix paniers/ }).press("Enter");
    await page.getByRole("textbox", { name: "À qui le demandez-vous" }).fill(person);
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Le lien" });
    await expect(field).toHaveValue(/\/confirmer\//);
    await look(page, `handed-to-${person.split(" ")[0]}`, info);
    const link = await field.inputValue();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Pour répondre, ouvrez cette adresse")).toBeVisible();
    await page.screenshot({ path: info.outputPath("sheet.png"), fullPage: true });
    await page.emulateMedia({ media: "screen" });
    await reader.goto(link);
    await reader.getByRole("button", { name: "Oui, c’est bien cela" }).click();
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`Merci, ${person}`);
    await reader.context().close();
  }
  await page.goto(`${bassin.url}${place.address}/production`);
  await expect(page.getByText(/confirmé par/).first()).toBeVisible();
});
