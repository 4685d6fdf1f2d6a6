import { type BrowserContext, expect, type Page } from "@playwright/test";
import { findBarriers, wcag } from "./barriers.ts";
import { enter, test } from "./bassin.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

/** Each of them looks at several pages in both colour schemes. */
test.describe.configure({ timeout: 180_000 });

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

async function call(page: Page, procedure: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(`/trpc/${procedure}`, { data, headers: { origin } });
  expect(response.status(), await response.text()).toBe(200);
  const answer: { readonly result: { readonly data: { readonly id: string } } } = await response.json();
  return answer.result.data.id;
}

async function openEmpty(page: Page) {
  await page.goto("/");
  const perimeter = { communes: ["31042", "31483"], zones: [] };
  const territory = await call(page, "territory.create", { said: { name: "Luchonnais" }, perimeter });
  const ecosystem = await call(page, "territory.ecosystem.create", { territory, said: { name: "Bien manger" } });
  return { territory, ecosystem };
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findBarriers(page, { tags: wcag, coloursOnly: colorScheme === "dark" }), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = () => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  await expect.poll(overflow, "pixels beyond the right edge").toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const list = [
  "Partenaires du projet;;;;",
  ";;;;",
  "Raison sociale;Type;SIREN;Ville;Rôles",
  "Légumerie du Comminges;SCIC;552081318;Saint-Gaudens;transformation",
  "Association des jardiniers de la vallée;;;;production",
  "La Sarladaise;mystère;;;",
  "LA COMMUNE;mairie;;Bagnères de Luchon;",
  "légumerie du comminges (SCIC);SCIC;;;",
].join("\r\n");

test("a list is read line by line, corrected, written whole, and taken back whole", async ({ page }) => {
  const { territory } = await openEmpty(page);
  await call(page, "territory.actor.create", { territory, said: { name: "La Commune", nature: "public-institution" } });
  await page.goto(`/t/${territory}/acteurs/importer`);
  const bytes = Buffer.from(list, "latin1");
  await page.getByLabel("Choisir un fichier").setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: bytes });
  await expect(page.getByText("À corriger (2)")).toBeVisible();
  await expect(page.getByText(/le dernier, qui vérifie les autres/)).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);

  const siren = page.getByRole("textbox", { name: "SIREN" });
  await siren.fill("552 081 317");
  await siren.press("Enter");
  await page.getByRole("combobox", { name: "Nature", exact: true }).selectOption("company");
  await expect(page.getByText("À corriger (0)")).toBeVisible();
  await page.getByText("Toutes les lignes").click();
  await expect(page.getByText("déjà là : même nom que « La Commune »")).toBeVisible();
  await expect(page.getByText("déjà cité à la ligne 4")).toBeVisible();
  await expect(page.getByText("« SCIC » compris comme coopérative").first()).toBeVisible();
  await page.getByRole("combobox", { name: /Les inscrire aussi/ }).selectOption("Bien manger");

  await page.getByRole("button", { name: "Ajouter 3 acteurs à l’annuaire" }).click();
  await expect(page.getByRole("heading", { name: "3 acteurs ont été ajoutés à l’annuaire." })).toBeFocused();
  await expect(page.getByText("4 participations sont inscrites")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Annuler tout l’import" }).click();
  await expect(page.getByRole("heading", { name: /L’import est annulé/ })).toBeVisible();
  await page.getByRole("link", { name: "Voir l’annuaire" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "La Commune" })).toBeVisible();
  await expect(page.getByText("Légumerie du Comminges")).toHaveCount(0);
});

test("someone is added, said more of and removed by keyboard alone, with its SIREN explained", async ({ page }) => {
  const { territory, ecosystem } = await openEmpty(page);
  await page.goto(`/t/${territory}/acteurs`);
  await expectAccessible(page);
  const add = page.getByRole("textbox", { name: /Qui d’autre faut-il connaître/ });
  await add.focus();
  await page.keyboard.type("Les Amis du Marché");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Ajouté.")).toBeVisible();
  await expect(add).toBeFocused();
  await page.keyboard.type("les amis du marche (association)");
  await expect(page.getByText("« Les Amis du Marché » est déjà dans l’annuaire.")).toBeVisible();
  const specify = page.getByRole("button", { name: /Préciser.*Les Amis/ });
  await specify.press("Enter");
  const panel = page.getByRole("region", { name: "Les Amis du Marché" });
  const siren = panel.getByRole("textbox", { name: "SIREN" });
  await siren.fill("552081318");
  await siren.press("Tab");
  await expect(panel.getByText(/le dernier, qui vérifie les autres/)).toBeVisible();
  await siren.fill("552081317");
  await siren.press("Tab");
  await expect(panel.getByText(/le dernier, qui vérifie les autres/)).toHaveCount(0);
  await expectAccessible(page);
  const { id } = await (
    await page.request.get(`/trpc/actors.directory?input=${encodeURIComponent(JSON.stringify({ territory }))}`)
  )
    .json()
    .then((answer: { result: { data: { actors: { id: string }[] } } }) => answer.result.data.actors[0] ?? { id: "" });
  await call(page, "aim.actorPosition.create", { territory, ecosystem, said: { actor: id, atStake: "Vendre ici" } });
  await panel.getByRole("button", { name: "Retirer de l’annuaire" }).press("Enter");
  await expect(panel.getByRole("alert")).toContainText("« Bien manger »");
  await page.keyboard.press("Escape");
  await expect(specify).toBeFocused();
});

test("an actor's page sets its position beside what it gives, is written on the spot, and prints", async ({ page }) => {
  const { territory, ecosystem } = await openEmpty(page);
  const place = { territory, ecosystem };
  const ids = [];
  for (const name of ["La Ferme", "La Cantine"]) {
    const actor = await call(page, "territory.actor.create", { territory, said: { name, nature: "company" } });
    await call(page, "aim.participation.create", { ...place, said: { actor, steps: [{ status: "committed" }] } });
    ids.push(actor);
  }
  const [giver, receiver] = ids;
  await call(page, "production.commitment.create", {
    ...place,
    said: { statement: "Livrer le mardi", giver, receiver },
  });
  await page.goto(`/t/${territory}/e/${ecosystem}/acteurs`);
  await expectAccessible(page);
  await expectNarrow(page);
  await page.getByRole("link", { name: "La Ferme" }).click();
  await expect(page.getByText(/La Ferme donne, et ne reçoit rien de formulé/)).toBeVisible();
  await expect(page.getByText("Livrer le mardi")).toBeVisible();
  const stake = page.getByRole("textbox", { name: /Qu’est-ce qui est en jeu pour cet acteur/ });
  await stake.fill("Un débouché sûr");
  await stake.press("Enter");
  await expect(page.getByText("Un débouché sûr").first()).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await page.reload();
  await expect(page.getByText("Un débouché sûr").first()).toBeVisible();
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);

  await page.goto(`/t/${territory}/e/${ecosystem}/journal`);
  await expect(page.getByText(/a ajouté l’engagement «\sLivrer le mardi\s»/)).toBeVisible();
  await expect(page.getByText("Un débouché sûr")).toBeVisible();
  await page.getByRole("combobox", { name: "À propos de" }).selectOption("production");
  await expect(page.getByText("Un débouché sûr")).toHaveCount(0);
  await expectAccessible(page);
  await expectNarrow(page);
  await page.goto(`/t/${territory}/journal`);
  await expect(page.getByText(/a ajouté l’acteur «\sLa Cantine\s»/)).toBeVisible();
  await expectAccessible(page);
});
