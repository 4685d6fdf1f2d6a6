import { type Browser, expect, type Page, type TestInfo } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, expectAccessible } from "./empty-ecosystem.ts";

const password = "une phrase facile à retenir";
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const create = async (page: Page, procedure: string, said: object) =>
  (await change<{ id: string }>(page, `${procedure}.create`, said)).id;

/** A territory whose operator speaks for the farm, and said that farm and canteen agreed on something. */
async function openAgreement(page: Page) {
  const perimeter = { communes: ["09182", "09057"], zones: [] };
  const territory = await create(page, "territory", { said: { name: "Un territoire d’essai" }, perimeter });
  const ecosystem = await create(page, "territory.ecosystem", { territory, said: { name: "Manger ici" } });
  const actor = (name: string) => create(page, "territory.actor", { territory, said: { name, nature: "company" } });
  const [farm, canteen, town] = [await actor("La Ferme du Val"), await actor("La Cantine"), await actor("La Mairie")];
  const { account } = await page.request
    .get(`${new URL(page.url()).origin}/trpc/who.am`)
    .then(async (response) => (await response.json()).result.data as { account: string });
  await change(page, "people.letSpeakFor", { territory, user: account, actor: farm });
  const place = { territory, ecosystem };
  for (const one of [farm, canteen, town]) {
    await create(page, "aim.participation", { ...place, said: { actor: one, steps: [{ status: "committed" }] } });
  }
  const said = { title: "Des repas avec nos légumes", parties: [farm, canteen], basis: "use-or-effects" };
  await create(page, "production.agreement", { ...place, said: { ...said, steeredTogether: true, since: "2026-01" } });
  return { ...place, farm, canteen, town, address: `/t/${territory}/e/${ecosystem}` };
}

/** Looks at a page at both widths and in both schemes: nothing for axe to say, nothing beyond the edge, a picture kept. */
async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  const viewport = page.viewportSize() ?? desk;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(beyond, `${name}: pixels beyond the right edge at ${size.width}`).toBe(0);
      await page.screenshot({ path: info.outputPath(`${name}-${size.width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(viewport);
}

/** Makes a link on the people page, by keyboard alone. */
async function invite(page: Page, { role, actor }: { role: string; actor?: string }): Promise<string> {
  await page.getByRole("radio", { name: role, exact: true }).focus();
  await page.keyboard.press("Space");
  if (actor !== undefined) {
    await page.getByRole("combobox", { name: "Au nom de quel acteur" }).focus();
    await page.keyboard.type(actor);
    await expect(page.getByRole("option", { name: actor })).toBeVisible();
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Faire le lien" }).focus();
  await page.keyboard.press("Enter");
  const link = page.getByRole("textbox", { name: "Le lien" });
  await expect(link).toHaveValue(/\/invitation\//);
  return link.inputValue();
}

/** Opens an account by the link of an invitation, in a browser that was never here. */
async function join(browser: Browser, link: string, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(link).origin, locale: "fr-FR", viewport: desk });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Nom").fill(name);
  await page.getByLabel("Adresse e-mail").fill(`${name.split(" ")[0]?.toLowerCase()}.people@exemple.fr`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer le compte et rejoindre" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Un territoire d’essai");
  return page;
}

test("someone invited to speak for an actor confirms what another said, and a criterion turns", async ({
  bassin,
  browser,
  page,
}, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const place = await openAgreement(page);
  await page.goto(`${bassin.url}${place.address}/aim`);
  await expect(page.locator("#A4")).toHaveAttribute("data-status", "partial");

  await page.goto(`${bassin.url}/t/${place.territory}`);
  await page.getByRole("link", { name: "Personnes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Qui est là/);
  const first = await invite(page, { role: "Participer", actor: "La Cantine" });
  await expect(page.getByText("Participer · tout le territoire · au nom de La Cantine", { exact: true })).toBeVisible();
  await look(page, "people-invited", info);
  const pending = page.getByRole("listitem").filter({ hasText: "valable jusqu’au" });
  await pending.getByRole("button", { name: /Faire un nouveau lien/ }).press("Enter");
  await expect(pending.getByText(/L’ancien lien ne s’ouvrira plus/)).toBeVisible();
  await pending.getByRole("button", { name: "Faire un nouveau lien", exact: true }).press("Enter");
  const renewed = pending.getByRole("textbox", { name: "Le lien" });
  await expect(renewed).toHaveValue(/\/invitation\//);
  const link = await renewed.inputValue();
  expect(link).not.toBe(first);
  await pending.getByRole("button", { name: "Copier" }).press("Enter");
  await expect(pending.getByText(/^Copié|copiez-le avec le clavier/)).toBeVisible();

  const theirs = await join(browser, link, "Ana Personne");
  await theirs.goto(place.address);
  await theirs.getByRole("link", { name: "À confirmer · 1" }).click();
  await expect(theirs.getByText("La Ferme du Val dit avoir passé un accord avec vous")).toBeVisible();
  await look(theirs, "to-confirm", info);
  await theirs.getByRole("button", { name: /^Oui, c’est bien cela/ }).focus();
  await theirs.keyboard.press("Enter");
  await expect(theirs.getByText("C’est confirmé. Merci.")).toBeVisible();
  await theirs.getByRole("button", { name: "Annuler", exact: true }).press("Enter");
  await expect(theirs.getByText("C’est annulé.")).toBeVisible();
  await theirs.getByRole("button", { name: /^Oui, c’est bien cela/ }).press("Enter");
  await expect(theirs.getByText("C’est confirmé. Merci.")).toBeVisible();
  await expect(theirs.getByText(/en partie → réuni/)).toBeVisible();
  await expect(theirs.getByRole("link", { name: "À confirmer", exact: true })).toBeVisible();
  await look(theirs, "confirmed", info);

  await page.goto(`${bassin.url}${place.address}/aim`);
  await expect(page.locator("#A4")).toHaveAttribute("data-status", "met");

  await page.goto(`${bassin.url}/t/${place.territory}/personnes`);
  await page.getByRole("button", { name: "Modifier ce que fait Ana Personne" }).press("Enter");
  await look(page, "people-tools", info);
  await page.getByRole("combobox", { name: /Son rôle/ }).selectOption("Accompagner");
  await expect(page.getByText("Ana Personne : le rôle est maintenant « Accompagner ».")).toBeVisible();
  await page.getByRole("button", { name: "Annuler", exact: true }).press("Enter");
  await expect(page.getByText("C’est annulé.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: /Son rôle/ })).toHaveValue("member");
  await page.getByRole("button", { name: "Retirer du territoire" }).click();
  await page.getByRole("button", { name: "Retirer Ana Personne" }).click();
  await expect(page.getByRole("heading", { name: "Ana Personne" })).toHaveCount(0);
  await page.getByRole("button", { name: "Annuler", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Ana Personne" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Ana Personne" })).toContainText("La Cantine");
  await page.getByRole("button", { name: "Modifier ce que fait Ana Personne" }).press("Enter");
  await page.getByRole("button", { name: "Retirer du territoire" }).click();
  await page.getByRole("button", { name: "Retirer Ana Personne" }).click();
  await expect(page.getByRole("heading", { name: "Ana Personne" })).toHaveCount(0);
  await theirs.goto(place.address);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(/n’existe pas, ou plus/);
  await theirs.context().close();
});

test("a link without an account shows one sentence on a phone, and confirms it once", async ({
  bassin,
  browser,
  page,
}, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const { address, territory, ecosystem, canteen, town } = await openAgreement(page);
  const said = { role: "member", ecosystem: null, actor: canteen, email: null };
  const { link: invitation } = await change<{ link: string }>(page, "people.invite", { territory, ...said });
  const cook = await join(browser, invitation, "Bo Personne");
  const promise = { giver: canteen, receiver: town, dueOn: "2027-03" };
  for (const statement of ["Servir quarante repas par jour", "Ouvrir la cuisine le samedi"]) {
    await create(cook, "production.commitment", { territory, ecosystem, said: { ...promise, statement } });
  }
  await cook.goto(`${address}/a-confirmer`);
  await cook.getByRole("button", { name: /Demander par un lien.*Servir quarante/ }).click();
  await cook.getByRole("textbox", { name: "À qui le demandez-vous" }).fill("Camille Passant");
  await cook.keyboard.press("Enter");
  const own = cook.getByRole("textbox", { name: "Le lien" });
  await expect(own).toHaveValue(/\/confirmer\//);
  await cook.goto(await own.inputValue());
  await expect(cook.getByText(/Vous l’avez déclaré vous-même/)).toBeVisible();
  await cook.context().close();

  const ask = async (sentence: RegExp) => {
    await page.goto(`${bassin.url}${address}/a-confirmer`);
    await page.getByRole("button", { name: sentence }).click();
    await page.getByRole("textbox", { name: "À qui le demandez-vous" }).fill("Camille Passant");
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "Le lien" });
    await expect(field).toHaveValue(/\/confirmer\//);
    return field.inputValue();
  };
  const link = await ask(/Demander par un lien.*Servir quarante/);
  await look(page, "asked-by-link", info);

  const context = await browser.newContext({ locale: "fr-FR", viewport: phone });
  const visitor = await context.newPage();
  await visitor.goto(link);
  await expect(
    visitor.getByText("La Cantine dit s’engager envers vous\u00a0: «\u00a0Servir quarante repas par jour\u00a0»."),
  ).toBeVisible();
  await expect(visitor.getByText("en mars 2027")).toBeVisible();
  await expect(visitor.getByText("Ouvrir la cuisine le samedi")).toHaveCount(0);
  await look(visitor, "confirm-by-link", info);
  await visitor.getByRole("textbox", { name: "Votre nom" }).fill("");
  await visitor.getByRole("button", { name: "Oui, c’est bien cela" }).press("Enter");
  await expect(visitor.getByText("Écrivez votre nom.")).toBeVisible();
  await visitor.getByRole("textbox", { name: "Votre nom" }).fill("Camille Passant");
  await visitor.getByRole("button", { name: "Oui, c’est bien cela" }).press("Enter");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Merci, Camille Passant");
  await look(visitor, "confirmed-by-link", info);
  await visitor.goto(link);
  await expect(visitor.getByText(/Ce lien a déjà servi/)).toBeVisible();

  await visitor.goto(await ask(/Demander par un lien.*Ouvrir la cuisine/));
  await visitor.getByRole("button", { name: "Pas tout à fait" }).press("Enter");
  await expect(visitor.getByRole("textbox", { name: /Qu’est-ce qui diffère/ })).toBeFocused();
  await look(visitor, "not-quite-by-link", info);
  await visitor.keyboard.type("Plutôt le dimanche.");
  await visitor.getByRole("button", { name: "Le dire" }).press("Enter");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Merci, Camille Passant");
  await context.close();

  await page.goto(`${bassin.url}${address}/a-confirmer`);
  await expect(page.getByText("Plutôt le dimanche.")).toBeVisible();
  await expect(page.getByText(/Servir quarante/)).toHaveCount(0);
  await look(page, "remarked", info);
  await page.goto(`${bassin.url}${address}/production`);
  await expect(page.getByText(/confirmé par La Mairie/)).toBeVisible();
});

test("an observer sees who is here, and no tools", async ({ bassin, browser, page }, info) => {
  test.setTimeout(120_000);
  await enter(page, bassin);
  const { address, territory } = await openAgreement(page);
  const said = { role: "observer", ecosystem: null, actor: null, email: null };
  const { link } = await change<{ link: string }>(page, "people.invite", { territory, ...said });
  const observer = await join(browser, link, "Lou Passant");
  await observer.goto(`/t/${territory}/personnes`);
  await expect(observer.getByRole("heading", { name: /Lou Passant/ })).toBeVisible();
  await expect(observer.getByText("La Ferme du Val", { exact: true })).toBeVisible();
  await expect(observer.getByRole("button", { name: /Modifier|Faire le lien|Retirer/ })).toHaveCount(0);
  await look(observer, "people-observed", info);
  await observer.goto(`${address}/a-confirmer`);
  await expect(observer.getByText(/Vous observez/)).toBeVisible();
  await expect(observer.getByRole("button", { name: /Oui|Pas tout à fait|lien/ })).toHaveCount(0);
  await expect(observer.getByRole("link", { name: /À confirmer/ })).toHaveCount(0);
  await look(observer, "to-confirm-observed", info);

  await observer.goto("/");
  await observer.getByRole("link", { name: "Bien manger et se déplacer dans la vallée (exemple fictif)" }).click();
  await expect(observer.getByRole("heading", { level: 1 })).toHaveText("Un écosystème coopératif territorialisé");
  const example = new URL(observer.url()).pathname;
  await observer.goto(`${example}/a-confirmer`);
  await expect(observer.getByText(/on le lit sans rien y confirmer/)).toBeVisible();
  await observer.goto(`${example.replace(/\/e\/.*/, "")}/personnes`);
  await expect(observer.getByText(/on le lit sans s’y inscrire/)).toBeVisible();
  await expect(observer.getByRole("heading", { name: /personne/ })).toHaveCount(0);
  await expectAccessible(observer);
  await observer.context().close();
});
