import { type BrowserContext, expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible, holdChanges, list, type Opened, openEmpty } from "./empty-ecosystem.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({
  baseURL: ({ bassin }, use) => use(bassin.url),
  storageState: async ({}, use) => use(signedIn),
  actionTimeout: 8000,
});

async function takePart(page: Page, { territory, ecosystem }: Opened, name: string): Promise<string> {
  const { id } = await change(page, "territory.actor.create", { territory, said: { name, nature: "association" } });
  const said = { actor: id, steps: [{ status: "committed", on: "2024" }] };
  await change(page, "aim.participation.create", { territory, ecosystem, said });
  return id;
}

test("the relay passes from one actor to another as one gesture, and comes back as one", async ({ page }) => {
  const opened = await openEmpty(page);
  const { territory, ecosystem, address } = opened;
  const actor = await takePart(page, opened, "La Commune");
  const next = await takePart(page, opened, "L’Association de préfiguration");
  const said = { role: "carrying", actor, since: "2024" };
  const { id } = await change(page, "production.mandate.create", { territory, ecosystem, said });
  await page.goto(`${address}/production`);
  await page.getByRole("button", { name: "Passer le relais de « La Commune »" }).click();
  const panel = page.locator(".writing-panel");
  const gesture = panel.getByRole("form", { name: "Passer le relais" });
  await expect(gesture.getByRole("combobox", { name: "À qui" })).toBeFocused();
  await gesture.getByRole("combobox", { name: "À qui" }).fill("prefiguration");
  await page.getByRole("option", { name: "L’Association de préfiguration" }).click();
  await gesture.getByRole("textbox", { name: "Quand" }).fill("2025-06");
  await gesture.getByRole("textbox", { name: "Pourquoi" }).fill("Quatre collèges portent mieux qu’un.");
  await expectAccessible(page);
  await gesture.getByRole("button", { name: "Passer le relais" }).click();
  await expect(page.getByText(/Le relais est passé de La Commune à L’Association/)).toBeVisible();
  const mandates = await list(page, opened, "production.mandate");
  expect(mandates).toHaveLength(2);
  expect(mandates.find((one) => one.id === id)).toMatchObject({ until: "2025-06" });
  expect(mandates.find((one) => one.id !== id)).toMatchObject({ actor: next, role: "carrying", since: "2025-06" });
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByText("C’est annulé.")).toBeVisible();
  const [alone, ...others] = await list(page, opened, "production.mandate");
  expect(others).toEqual([]);
  expect(alone).toMatchObject({ id, actor, since: "2024" });
  expect(alone).not.toHaveProperty("until");
});

test("a line where nothing is typed adds once when pressed twice", async ({ page }) => {
  const opened = await openEmpty(page);
  await takePart(page, opened, "La Commune");
  await page.goto(`${opened.address}/production`);
  await page.locator("summary", { hasText: "Qui donne l’impulsion, porte, intègre" }).click();
  const line = page.getByRole("form", { name: "Qui donne l’impulsion, porte, intègre" });
  const actor = line.getByRole("combobox", { name: "Quel acteur" });
  await actor.fill("commune");
  await page.getByRole("option", { name: "La Commune" }).click();
  await line.getByRole("button", { name: "Ajouter" }).dblclick();
  await expect(page.getByRole("button", { name: "Passer le relais de « La Commune »" })).toBeVisible();
  expect(await list(page, opened, "production.mandate")).toHaveLength(1);
});

test("an actor leaves: what rests on it, what would be read otherwise; the past stays, and it can come back", async ({
  page,
}) => {
  const opened = await openEmpty(page);
  const { territory, ecosystem, address } = opened;
  const at = { territory, ecosystem };
  const giver = await takePart(page, opened, "La Ferme");
  const receiver = await takePart(page, opened, "La Cantine");
  const promise = { statement: "Livrer des légumes", giver, receiver, since: "2024" };
  await change(page, "production.commitment.create", { ...at, said: promise });
  await change(page, "production.mandate.create", { ...at, said: { role: "integrator", actor: giver, since: "2024" } });
  await page.goto(`${address}/aim`);
  await page.getByRole("button", { name: "Préciser « La Ferme »" }).click();
  const panel = page.locator(".writing-panel");
  await panel.locator("summary", { hasText: "Cet acteur s’en va" }).click();
  const gesture = panel.getByRole("form", { name: "Cet acteur s’en va" });
  await gesture.getByRole("textbox", { name: /Depuis quand/ }).fill("2025-03");
  await expect(gesture.getByRole("checkbox", { name: /Livrer des légumes/ })).toBeChecked();
  await expect(gesture.getByRole("status")).toContainText(/intègre|Intégra|intégra/);
  await gesture.getByRole("textbox", { name: /Ce qu’il en dit/ }).fill("Plus assez de bras.");
  await expectAccessible(page);
  await gesture.getByRole("button", { name: "Écrire son départ" }).click();
  await expect(page.getByText("Le départ de La Ferme est écrit.")).toBeVisible();
  const [commitment] = await list(page, opened, "production.commitment");
  expect(commitment).toMatchObject({ since: "2024", until: "2025-03" });
  const [left] = (await list(page, opened, "aim.participation")).filter((one) => one.actor === giver);
  expect(left).toMatchObject({ until: "2025-03", leftBecause: "Plus assez de bras." });
  expect(left?.steps).toEqual([
    { status: "committed", on: "2024" },
    { status: "left", on: "2025-03" },
  ]);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByText("C’est annulé.")).toBeVisible();
  const [back] = await list(page, opened, "production.commitment");
  expect(back).not.toHaveProperty("until");
  const [mandate] = await list(page, opened, "production.mandate");
  expect(mandate).not.toHaveProperty("until");
});

test("two people on one text and on one choice see both, and decide", async ({ page }) => {
  const opened = await openEmpty(page);
  const { territory, ecosystem, address } = opened;
  const stake = { title: "Manger d’ici", lifeFunctions: ["food"] };
  const { id } = await change(page, "aim.stake.create", { territory, ecosystem, said: stake });
  const other = await page.context().newPage();
  for (const one of [page, other]) {
    await one.goto(`${address}/aim`);
    await one.getByRole("button", { name: "Préciser « Manger d’ici »" }).click();
  }
  const nature = (one: Page) => one.getByRole("textbox", { name: /pour la nature/ });
  const letText = await holdChanges(page, "aim.stake");
  await nature(page).fill("Des sols vivants.");
  await nature(other).fill("Des haies.");
  await expect(other.locator("[data-phase=saved]")).toHaveCount(1);
  letText();
  const conflict = page.locator(".bassin-conflict");
  await expect(conflict).toContainText("Des haies.");
  await expectAccessible(page);
  await conflict.getByRole("button").last().click();
  await expect(page.locator(".bassin-conflict")).toHaveCount(0);
  await expect
    .poll(async () => (await list(page, opened, "aim.stake"))[0]?.ecological)
    .toBe("Des sols vivants.\n\nDes haies.");

  const letChoice = await holdChanges(page, "aim.stake");
  await page.getByRole("checkbox", { name: "Se déplacer" }).click();
  await other.getByRole("checkbox", { name: "Se former" }).click();
  await expect(other.getByText("Changé.")).toBeVisible();
  letChoice();
  await expect(conflict).toContainText("Se former");
  await expect(conflict).toContainText("Se déplacer");
  await conflict.getByRole("button").last().click();
  await expect
    .poll(async () => (await list(page, opened, "aim.stake"))[0]?.lifeFunctions)
    .toEqual(["food", "mobility", "learning"]);
  expect((await list(page, opened, "aim.stake"))[0]?.id).toBe(id);
  await other.close();
});

test("what is written without network is kept, said, and sent in order when it is back, even after a reload", async ({
  page,
  context,
}) => {
  const opened = await openEmpty(page);
  await page.goto(`${opened.address}/aim`);
  const line = page.getByRole("textbox", { name: /Qu’est-ce qui est en jeu ici/ });
  await expect(line).toBeVisible();
  await context.setOffline(true);
  for (const words of ["Premier", "Deuxième"]) {
    await line.fill(words);
    await line.press("Enter");
  }
  await line.fill("Pas encore envoyé");
  await expect(page.getByText(/C’est gardé dans ce navigateur/)).toBeVisible();
  await context.setOffline(false);
  await expect
    .poll(async () => (await list(page, opened, "aim.stake")).map(({ title }) => title))
    .toEqual(["Premier", "Deuxième"]);
  await page.reload();
  await expect(line).toHaveValue("Pas encore envoyé");
  await context.setOffline(true);
  await line.press("Enter");
  await expect(page.getByText(/C’est gardé dans ce navigateur/)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect
    .poll(async () => (await list(page, opened, "aim.stake")).map(({ title }) => title))
    .toEqual(["Premier", "Deuxième", "Pas encore envoyé"]);
  await expect(line).toHaveValue("");
});

test("a draft is declared to be the solution, on the keyboard, and set back", async ({ page }) => {
  const opened = await openEmpty(page);
  const { territory, ecosystem, address } = opened;
  const said = { name: "La tournée", stage: "draft", stakes: [] };
  await change(page, "solution.solution.create", { territory, ecosystem, said });
  await page.goto(`${address}/solution`);
  await page.getByRole("button", { name: "Préciser « La tournée »" }).press("Enter");
  await page.getByRole("button", { name: "C’est notre solution" }).press("Enter");
  await expect(page.getByText("« La tournée » est votre solution.")).toBeVisible();
  expect((await list(page, opened, "solution.solution"))[0]).toMatchObject({ stage: "adopted" });
  await page.getByRole("button", { name: "La remettre en brouillon" }).press("Enter");
  await expect(page.getByText("« La tournée » est de nouveau un brouillon.")).toBeVisible();
  expect((await list(page, opened, "solution.solution"))[0]).toMatchObject({ stage: "draft" });
});
