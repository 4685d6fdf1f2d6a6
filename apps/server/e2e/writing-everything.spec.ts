import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { findBarriers, wcag } from "./barriers.ts";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible, list, type Opened, openEmpty } from "./empty-ecosystem.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

/** How an entity is told by its line: what is typed, and what is searched for beside it. */
interface Line {
  readonly entity: string;
  readonly question: RegExp;
  readonly typed?: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly fill?: Readonly<Record<string, string>>;
}

const farm = "La Ferme des Rives";
const town = "La Commune";

/** Every entity with a line, in the order one may speak of them. */
const lines: readonly (readonly [part: string, lines: readonly Line[]])[] = [
  [
    "aim",
    [
      { entity: "aim.stake", question: /est en jeu ici/, typed: "Manger d’ici" },
      {
        entity: "aim.actorPosition",
        question: /en jeu pour un acteur/,
        typed: "Vivre de son métier",
        search: { "Quel acteur": farm },
      },
    ],
  ],
  [
    "solution",
    [
      { entity: "solution.solution", question: /Quelle solution/, typed: "La tournée" },
      { entity: "solution.usePerformance", question: /Que doit-on pouvoir faire/, typed: "Manger frais" },
      { entity: "solution.component", question: /Quel bien ou quel service/, typed: "Un camion" },
      { entity: "solution.holding", question: /prend en charge/, search: { "Qui la porte": farm } },
      { entity: "solution.externality", question: /touché sans l’avoir demandé/, typed: "Moins de camions" },
      { entity: "solution.territorialResource", question: /permet-il de s’appuyer/, typed: "La légumerie" },
    ],
  ],
  [
    "production",
    [
      {
        entity: "production.commitment",
        question: /s’engage à quoi/,
        typed: "Livrer",
        search: { "Qui donne": farm, "Qui reçoit": town },
      },
      { entity: "production.fulfilment", question: /tenue/ },
      { entity: "production.agreement", question: /êtes-vous convenus/, typed: "La convention" },
      { entity: "production.knowledgeExchange", question: /Quels savoirs/, typed: "Les tournées" },
      { entity: "production.pooledMeans", question: /mettez-vous en commun/, typed: "La chambre froide" },
      { entity: "production.immaterialInvestment", question: /Dans quoi investissez/, typed: "Une formation" },
      { entity: "production.mandate", question: /donne l’impulsion/, search: { "Quel acteur": farm } },
      {
        entity: "production.institutionalShift",
        question: /Quel cadre a bougé/,
        typed: "Le marché public",
        search: { "Quelle institution": town },
      },
    ],
  ],
  [
    "value",
    [
      { entity: "value.usefulEffect", question: /change d’utile/, typed: "Des repas frais" },
      { entity: "value.resourceLink", question: /devenu une ressource/, typed: "Des débouchés" },
      { entity: "value.heritageAsset", question: /portée de tout le bassin/, typed: "Un carnet" },
      {
        entity: "value.contribution",
        question: /Que donne quelqu’un en retour/,
        typed: "Payer les repas",
        search: { "Quel acteur": town },
      },
      {
        entity: "value.workContribution",
        question: /donne de son travail/,
        typed: "Conduire",
        search: { "Qui donne ce travail": farm },
      },
      { entity: "value.equilibriumReview", question: /regardant ensemble/, typed: "Cela tient" },
      {
        entity: "value.budgetLine",
        question: /qu’est-ce qui le paie/,
        typed: "Le carburant",
        fill: { "Montant, en euros hors taxes": "1 200" },
      },
      {
        entity: "value.actorModel",
        question: /De quoi vit un acteur/,
        typed: "La vente",
        search: { "Quel acteur": farm },
      },
      { entity: "value.sharedCostRound", question: /tous coûts compris/, typed: "Quelle cuisine ?" },
      {
        entity: "value.costLine",
        question: /Quel coût, dans quelle option/,
        typed: "Les trajets",
        fill: { "Dans quelle option": "Sur place" },
      },
      {
        entity: "value.costPosition",
        question: /Qu’en dit un acteur/,
        typed: "Sur place",
        search: { "Quel acteur": town },
      },
    ],
  ],
  [
    "governance",
    [
      { entity: "governance.reflexiveSpace", question: /sur le travail réel/, typed: "Le pas de côté" },
      { entity: "governance.reflexiveSession", question: /séance a-t-elle été tenue/ },
      { entity: "governance.doctrine", question: /choisi de partager/, typed: "Dire tôt" },
      {
        entity: "governance.rex",
        question: /expérience racontez-vous/,
        typed: "Passer le relais",
        search: { "Raconté par": farm },
      },
      { entity: "governance.governingBody", question: /Où décidez-vous ensemble/, typed: "Le comité" },
      { entity: "governance.seat", question: /Qui siège/, search: { "Quel acteur": town } },
      { entity: "governance.decision", question: /avez-vous décidé ensemble/, typed: "Garder la cuisine" },
      { entity: "governance.governanceCharge", question: /Qui veille à quoi/, search: { "Quel acteur": farm } },
      { entity: "governance.college", question: /a sa voix/, typed: "Les producteurs" },
      {
        entity: "governance.legalStructure",
        question: /forme juridique/,
        typed: "SCIC",
        search: { "Quel acteur": town },
      },
      {
        entity: "governance.membership",
        question: /sociétaire ou adhérent/,
        search: { "Qui est membre": farm, "De quelle structure": town },
      },
    ],
  ],
];

/** Finds by typing, and takes the first that is found. */
async function choose(line: Locator, label: string, name: string): Promise<void> {
  const box = line.getByRole("combobox", { name: label });
  await box.fill(name);
  await line.page().getByRole("option", { name, exact: true }).click();
}

async function addLine(page: Page, { question, typed, search = {}, fill = {} }: Line): Promise<void> {
  const form = page.getByRole("form", { name: question });
  if (!(await form.isVisible())) {
    const closed = page.locator("details:not([open]) > summary");
    const rare = closed.filter({ hasText: "Plus rarement" });
    const own = page.locator(".writing-line > summary").filter({ hasText: question });
    if ((await own.filter({ visible: true }).count()) === 0) {
      for (const fold of await rare.all()) if (await fold.isVisible()) await fold.click();
    }
    if ((await own.count()) > 0 && !(await form.isVisible())) await own.click();
  }
  if (typed !== undefined) await form.getByRole("textbox", { name: question }).fill(typed);
  for (const [label, name] of Object.entries(search)) await choose(form, label, name);
  for (const [label, words] of Object.entries(fill)) {
    await form.getByRole("textbox", { name: label, exact: true }).fill(words);
  }
  await form.getByRole("button", { name: "Ajouter" }).click();
}

async function nameActors(page: Page, { territory, ecosystem }: Opened): Promise<void> {
  for (const [name, nature] of [
    [farm, "company"],
    [town, "public-institution"],
  ]) {
    const actor = await change(page, "territory.actor.create", { territory, said: { name, nature } });
    await change(page, "aim.participation.create", {
      territory,
      ecosystem,
      said: { actor: actor.id, steps: [{ status: "committed", on: "2024" }] },
    });
  }
}

/** Says something in every long text of the panel that says nothing yet, one after the other. */
async function fillPanel(panel: Locator): Promise<number> {
  const boxes = await panel.locator("input[type=text]:not([role=combobox]), textarea").all();
  let filled = 0;
  for (const box of boxes) {
    const isOwn = await box.evaluate((one) => one.closest(".writing-new, form, .writing-gesture") === null);
    if (!isOwn || (await box.inputValue()) !== "") continue;
    const described = await box.getAttribute("aria-describedby");
    const isNumber = (await box.getAttribute("inputmode")) === "decimal";
    await box.fill(isNumber ? "12" : described === null ? "Dit autour de la table." : "2025-03");
    await box.blur();
    filled += 1;
  }
  return filled;
}

/** Nothing for axe to say of the panel that is open, by day and by night. */
async function expectPanelAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const look = { within: ".writing-panel", tags: wcag, coloursOnly: colorScheme === "dark" };
    expect(await findBarriers(page, look), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

test("every entity is added by its line, told in its panel, and read back", async ({ page }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(5000);
  const opened = await openEmpty(page);
  await nameActors(page, opened);
  for (const [part, own] of lines) {
    await page.goto(`${opened.address}/${part}`);
    await expect(page.locator(".fact-group").first()).toBeVisible();
    for (const line of own) {
      await test.step(line.entity, async () => {
        await addLine(page, line);
        await expect.poll(async () => (await list(page, opened, line.entity)).length, line.entity).toBe(1);
      });
    }
    await page.reload();
    const specify = page.getByRole("button", { name: /^Préciser/ });
    await expect(specify.first()).toBeVisible();
    for (const one of await specify.all()) {
      await one.click();
      const panel = page.locator(".writing-panel");
      await expect(panel.getByRole("button", { name: "Retirer" })).toBeVisible();
      const filled = await fillPanel(panel);
      await expect(panel.locator("[data-phase=waiting], [data-phase=saving]")).toHaveCount(0);
      await expect(panel.locator("[data-phase=refused], [data-phase=conflict]")).toHaveCount(0);
      expect(filled).toBeGreaterThan(0);
      await expectPanelAccessible(page);
      await page.keyboard.press("Escape");
      await expect(panel).toHaveCount(0);
    }
    await specify.first().click();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBarriers(page, { tags: wcag, coloursOnly: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
  const [work] = await list(page, opened, "value.workContribution");
  expect(work).toMatchObject({ recognition: "Dit autour de la table.", kind: "paid" });
  const [budget] = await list(page, opened, "value.budgetLine");
  expect(budget).toMatchObject({ statement: "Le carburant", amount: 1200, side: "cost" });
  const [cost] = await list(page, opened, "value.costLine");
  expect(cost).toMatchObject({ statement: "Les trajets", option: "Sur place", kind: "direct" });
});
