import { expect, type Page } from "@playwright/test";
import { test } from "./bassin.ts";
import { change, list, type Opened } from "./empty-ecosystem.ts";
import {
  decideComponent,
  depart,
  entrustIntegration,
  handOver,
  nameActor,
  openOnScreen,
  promise,
  tellStake,
} from "./main-job-gestures.ts";
import { diagnose, invite, join } from "./main-job-people.ts";
import { writeOneField } from "./one-field-two-browsers.ts";

test.use({ baseURL: ({ bassin }, use) => use(bassin.url) });

const town = "La commune de Luchon";
const farm = "La ferme du col";
const kitchen = "La cuisine des vallées";
const parents = "Les parents d’élèves";

/** The word that says where an ecosystem stands, on its home. */
const verdict = (page: Page) => page.getByRole("heading", { level: 1 });
const criterion = (page: Page, id: string) => page.locator(`#${id}`);
const is = (status: string) => ["data-status", status] as const;

/** The identifier of what has this name. */
async function find(page: Page, opened: Opened, [entity, field, words]: readonly [string, string, string]) {
  const found = (await list(page, opened, entity)).find((row) => String(row[field]) === words);
  expect(found, `${entity} ${words}`).toBeDefined();
  return found?.id ?? "";
}

/** Confirms, on their own page, all that awaits someone’s word; the last is confirmed with its thanks. */
async function confirmAll(page: Page, { address }: Opened, count: number): Promise<void> {
  await page.goto(`${address}/a-confirmer`);
  for (let left = count; left > 0; left -= 1) {
    await page
      .getByRole("button", { name: /^Oui, c’est bien cela/ })
      .first()
      .click();
    await expect(page.getByText("C’est confirmé. Merci.")).toHaveCount(count - left + 1);
  }
}

test("the whole way through: from the printed link to an ecosystem in emergence, and what undoes it", async ({
  bassin,
  browser,
  page,
}) => {
  test.setTimeout(150_000);
  page.setDefaultTimeout(8000);
  await page.goto(bassin.entry);
  await page.getByRole("button", { name: /Entrer/ }).click();
  await page.waitForURL(`${bassin.url}/`);
  const opened = await openOnScreen(page);
  const { territory, ecosystem, address } = opened;
  const at = { territory, ecosystem };
  const write = (who: Page, entity: string, said: object) => change(who, `${entity}.create`, { ...at, said });

  await test.step("a stake, actors, and too little said to say where one stands", async () => {
    await page.goto(`${address}/aim`);
    await tellStake(page, "Manger d’ici");
    for (const [name, nature] of [
      [town, "public-institution"],
      [farm, "company"],
      [kitchen, "association"],
      [parents, "inhabitants"],
    ] as const) {
      await nameActor(page, name, nature);
    }
    await page.goto(address);
    await expect(verdict(page)).toHaveText("Trop tôt pour le dire");
  });

  await test.step("food, a repertoire, components decided and held, the draft adopted", async () => {
    await page.goto(`/t/${territory}/plugins`);
    await page.getByRole("button", { name: "Activer S’alimenter" }).click();
    await expect(page.getByRole("button", { name: "Désactiver S’alimenter" })).toBeVisible();
    await page.goto(`${address}/solution/modeles`);
    await page.getByRole("button", { name: /Ouvrir un brouillon de .*Plateforme de transformation/ }).click();
    await expect(page).toHaveURL(/brouillon=/);
    await decideComponent(page, /Produits des cultures/, { why: "La plateforme tournerait à vide.", holder: farm });
    await decideComponent(page, /Intermédiation/, { why: "Chacun appellerait chacun.", holder: kitchen });
    await decideComponent(page, /Légumerie/, { why: "Des carottes terreuses en cuisine.", holder: town });
    await decideComponent(page, /Formation et appui/, { why: "Les gestes ne changeraient pas.", holder: kitchen });
    await decideComponent(page, /Éducation à l’alimentation/, { why: "Les assiettes repartent.", holder: kitchen });
    await expect(page.getByText(/Décidées\u00a0: 5 sur 5 · portées\u00a0: 5/)).toBeVisible();
    await page.getByRole("button", { name: "C’est notre solution" }).click();
    await expect(page.getByText(/est votre solution\./)).toBeVisible();
    await page.goto(`${address}/solution`);
    await expect(criterion(page, "B4")).toHaveAttribute(...is("met"));
    await expect(criterion(page, "B5")).toHaveAttribute(...is("met"));
  });

  const link = await invite(page, territory, { role: "Participer", actor: farm });
  const grower = await join(browser, link, "Ana Personne");
  const cook = await join(
    browser,
    await invite(page, territory, { role: "Participer", actor: kitchen }),
    "Bo Personne",
  );
  const [townId, farmId, kitchenId, parentsId] = await Promise.all(
    [town, farm, kitchen, parents].map((name) => find(page, opened, ["territory.actor", "name", name])),
  );

  await test.step("commitments, each confirmed by the other side, until the core closes", async () => {
    const me = page.getByRole("listitem").filter({ hasText: "(vous)" });
    await me.getByRole("button", { name: /Modifier ce que fait/ }).click();
    await me.getByRole("combobox", { name: "Parle aussi pour" }).fill(town);
    await page.getByRole("option", { name: town, exact: true }).click();
    await expect(page.getByText(`parle pour ${town}.`)).toBeVisible();
    await page.goto(`${address}/production`);
    await entrustIntegration(page, town);
    await promise(page, "Prêter la légumerie", { giver: town, receiver: farm });
    await confirmAll(grower, opened, 1);
    await write(grower, "production.commitment", {
      statement: "Livrer des légumes",
      giver: farmId,
      receiver: kitchenId,
    });
    await confirmAll(cook, opened, 1);
    await page.goto(`${address}/production`);
    await expect(criterion(page, "C1")).not.toHaveAttribute(...is("met"));
    await write(cook, "production.commitment", { statement: "Nourrir l’école", giver: kitchenId, receiver: townId });
    await confirmAll(page, opened, 1);
    const more = { statement: "Ouvrir la cuisine le samedi", giver: kitchenId, receiver: farmId };
    await write(cook, "production.commitment", more);
    await confirmAll(grower, opened, 1);
    await page.goto(`${address}/production`);
    await expect(criterion(page, "C1")).toHaveAttribute(...is("met"));
  });

  await test.step("contributions, in return for an effect", async () => {
    await page.goto(address);
    await expect(verdict(page)).toHaveText("Trop tôt pour le dire");
    await page.goto(`${address}/value`);
    const effect = page.getByRole("form", { name: /change d’utile/ });
    await effect.getByRole("textbox", { name: /change d’utile/ }).fill("Des enfants mangent frais");
    await effect.getByRole("button", { name: "Ajouter" }).click();
    await expect(page.locator("#said-usefulEffect")).toContainText("Des enfants mangent frais");
    const given = page.getByRole("form", { name: /Que donne quelqu’un en retour/ });
    await given.getByRole("textbox", { name: /Que donne quelqu’un/ }).fill("Payer le juste prix du repas");
    await given.getByRole("combobox", { name: "Quel acteur" }).fill(town);
    await page.getByRole("option", { name: town, exact: true }).click();
    await given.getByRole("button", { name: "Ajouter" }).click();
    await expect(page.locator("#said-contribution")).toContainText("Payer le juste prix du repas");
    const effects = [await find(page, opened, ["value.usefulEffect", "statement", "Des enfants mangent frais"])];
    const said = { actor: parentsId, kind: "in-kind", statement: "Éplucher le mercredi", inReturnForEffects: effects };
    await write(page, "value.contribution", { ...said, steps: [{ status: "agreed" }] });
  });

  await test.step("a reflexive session, and the sentence says emergence", async () => {
    await page.goto(`${address}/governance`);
    const space = page.getByRole("textbox", { name: /sur le travail réel/ });
    await space.fill("Le pas de côté");
    await space.press("Enter");
    await page.getByRole("button", { name: "Préciser « Le pas de côté »" }).click();
    const panel = page.getByRole("region", { name: "Le pas de côté" });
    for (const name of [farm, kitchen]) await addTo(page, panel, name);
    await page.keyboard.press("Escape");
    await page.locator("summary", { hasText: "Quand une séance a-t-elle été tenue" }).click();
    const session = page.getByRole("form", { name: /séance a-t-elle été tenue/ });
    await session.getByRole("textbox", { name: "Quand" }).fill(new Date().toISOString().slice(0, 10));
    await session.getByRole("button", { name: "Ajouter" }).click();
    await expect(criterion(page, "E1")).toHaveAttribute(...is("met"));
    await page.goto(address);
    await expect(verdict(page)).toHaveText(/émergence/);
    expect((await diagnose(page, opened)).verdict).toBe("emerging");
  });

  await test.step("an optional component makes it a bundle, and back", async () => {
    const optional = page.getByRole("article", { name: /Éducation/ }).getByRole("radio", { name: /option/ });
    const necessary = page.getByRole("article", { name: /Éducation/ }).getByRole("radio", { name: /nécessaire/ });
    const solution = await find(page, opened, ["solution.solution", "stage", "adopted"]);
    const options = async () =>
      (await list(page, opened, "solution.component")).filter(({ necessity }) => necessity === "optional").length;
    for (const [choice, count, words] of [
      [optional, 1, "Un bouquet de biens et de services"],
      [necessary, 0, /émergence/],
    ] as const) {
      await page.goto(`${address}/solution/modeles?brouillon=${solution}`);
      await choice.check();
      await expect.poll(options).toBe(count);
      await page.goto(address);
      await expect(verdict(page)).toHaveText(words);
    }
  });

  await test.step("the integration is handed over, and the core still holds", async () => {
    await page.goto(`${address}/production`);
    await handOver(page, town, kitchen);
    await expect(criterion(page, "C5")).toHaveAttribute(...is("met"));
    await expect(criterion(page, "C1")).toHaveAttribute(...is("met"));
  });

  await test.step("a departure breaks the core; undone, it is there again", async () => {
    await page.goto(`${address}/aim`);
    await depart(page, farm);
    expect((await diagnose(page, opened)).status).toMatchObject({ C1: "missing", B5: "partial" });
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByText("C’est annulé.")).toBeVisible();
    expect((await diagnose(page, opened)).status).toMatchObject({ C1: "met", B5: "met" });
  });

  await test.step("a second solution, in draft, undoes nothing", async () => {
    const before = await diagnose(page, opened);
    await page.goto(`${address}/solution/modeles`);
    await page.getByRole("button", { name: /Ouvrir un brouillon de .*Tiers-lieu alimentaire/ }).click();
    await expect(page).toHaveURL(/brouillon=/);
    await page.getByRole("radio", { name: "non, c’est une option" }).first().check();
    await expect
      .poll(async () => (await list(page, opened, "solution.component")).map(({ necessity }) => necessity))
      .toContain("optional");
    expect(await list(page, opened, "solution.solution")).toHaveLength(2);
    expect(await diagnose(page, opened)).toEqual(before);
    await page.goto(address);
    await expect(verdict(page)).toHaveText(/émergence/);
  });

  await test.step("two people in their own browsers write one field, read both texts, and bring them together", async () => {
    await writeOneField(page, grower, opened);
  });

  for (const one of [grower, cook]) await one.context().close();
});

/** Chooses one more in the list of a panel. */
async function addTo(page: Page, panel: ReturnType<Page["getByRole"]>, name: string): Promise<void> {
  const between = panel.getByRole("group", { name: "Entre qui" });
  await between.getByRole("combobox", { name: "En ajouter" }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
  await expect(between.getByText(name, { exact: true })).toBeVisible();
}
