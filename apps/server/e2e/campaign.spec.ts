import { expect, type Page, type TestInfo } from "@playwright/test";
import { enter, type RunningBassin, test } from "./bassin.ts";
import { expectAccessible, expectNoSideways } from "./empty-ecosystem.ts";

test.use({ withExample: true });

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const question = "Que fait-on que personne ne voit ?";
const words = "On porte les paniers de ceux qui n’osent pas demander.";

const addressOf = ({ url, example }: RunningBassin) => `${url}/t/${example?.territory}/e/${example?.ecosystem}`;

/** Looks at a page in both schemes: nothing for axe to say, nothing beyond the edge, a picture kept. */
async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** Opens a campaign of two questions, and a link of their own for someone. */
async function openCampaign(page: Page, address: string, info: TestInfo): Promise<string> {
  await page.goto(`${address}/evaluer`);
  await page.getByRole("link", { name: "Ouvrir une campagne" }).click();
  await page.getByLabel("Comment s’appelle ce moment ?").fill("Un an après");
  await page.getByText("Le travail réel, l’engagement, la coopération", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Qu’est-ce qui vous préoccupe dans votre travail ?" }).check();
  await page.getByRole("checkbox", { name: "Qu’est-ce qui donne envie de continuer ?" }).check();
  await page.getByRole("checkbox", { name: "Camille Pilote" }).check();
  await look(page, "ouvrir", info);
  await page.getByRole("button", { name: "Ouvrir la campagne" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qui a été entendu, et qui pas encore ?");
  await page.getByLabel("Son nom").fill("Dominique Passant");
  await page.getByRole("button", { name: "Faire le lien" }).click();
  const link = page.getByRole("textbox", { name: "Le lien" });
  await expect(link).toHaveValue(/\/repondre\//);
  return await link.inputValue();
}

async function openPhone(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("A page of a test has its browser.");
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true, locale: "fr-FR" });
  return await context.newPage();
}

test("a campaign is answered by a link on a phone, and opens to all when it closes", async ({ page, bassin }, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const address = addressOf(bassin);
  const link = await openCampaign(page, address, info);
  await look(page, "campagne", info);

  const guest = await openPhone(page);
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Un an après");
  await expect(guest.getByText(question)).toBeVisible();
  const first = guest.getByRole("region", { name: "Qu’est-ce qui vous préoccupe dans votre travail ?" });
  await first.getByRole("button", { name: "Garder ma réponse" }).tap();
  await expect(first.getByText("Choisissez où l’on en est, vu de votre place.")).toBeVisible();
  await first.getByRole("radio", { name: "Commencé", exact: true }).check();
  await first.getByLabel("Qu’est-ce qui vous le fait dire ?").fill(words);
  // What is typed and not kept yet survives a page that closes.
  await guest.reload();
  await expect(first.getByLabel("Qu’est-ce qui vous le fait dire ?")).toHaveValue(words);
  await first.getByRole("button", { name: "Garder ma réponse" }).tap();
  await expect(first.getByText("Gardée")).toBeVisible();
  await look(guest, "telephone-repondre", info);
  await guest.getByRole("button", { name: "J’ai terminé" }).tap();
  await expect(
    guest.getByRole("heading", { name: "Merci. Vos mots comptent autant que ceux de chacun." }),
  ).toBeVisible();
  await look(guest, "telephone-termine", info);

  await page.reload();
  await expect(page.getByText("Entendus : les habitants (1).")).toBeVisible();
  await expect(page.getByText("a terminé")).toBeVisible();
  await page.goto(`${address}/evaluer/steering-keys/real-work`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);

  await page.goto(`${address}/evaluer`);
  await page.getByRole("link", { name: "Un an après" }).click();
  await page.getByRole("button", { name: "Clore maintenant" }).click();
  await page.getByRole("button", { name: "Clore pour de bon : tout se lira" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qu’avons-nous entendu ?");
  await page.goto(`${address}/evaluer/steering-keys/real-work`);
  await expect(page.getByRole("region", { name: "Habitants" })).toContainText(words);
  await expect(page.getByRole("region", { name: "Habitants" })).toContainText("Dominique Passant");
  await guest.reload();
  await expect(guest.getByText(words)).toBeVisible();
  await guest.context().close();
});

test("someone comes in by the code on the wall, on a phone", async ({ page, bassin }, info) => {
  test.setTimeout(120_000);
  await enter(page, bassin);
  const address = addressOf(bassin);
  await openCampaign(page, address, info);
  await page.getByRole("button", { name: "Afficher un code" }).click();
  const shown = page.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
  const code = (await shown.textContent()) ?? "";
  await look(page, "mur", info);

  const guest = await openPhone(page);
  await guest.goto(`${bassin.url}/mur/${code}`);
  await guest.getByLabel("De quelle place parlez-vous ?").selectOption("J’habite ici");
  await look(guest, "telephone-mur", info);
  await guest.getByRole("button", { name: "Commencer" }).tap();
  await guest.waitForURL(/\/repondre\//);
  await expect(guest.getByText("Vous parlez ici comme : les habitants.", { exact: false })).toBeVisible();
  await guest.goto(`${bassin.url}/mur/${code}`);
  await expect(guest.getByRole("button", { name: "Reprendre où j’en étais" })).toBeVisible();
  await guest.goto(`${bassin.url}/mur/AAAAA-AAAAA`);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Ce code n’ouvre plus rien");
  await guest.context().close();
});

test("each page of judging reads on a desk and on a phone, in both schemes", async ({ page, bassin }, info) => {
  test.setTimeout(180_000);
  await enter(page, bassin);
  const address = addressOf(bassin);
  const pages = [
    "",
    "/steering-keys",
    "/steering-keys/real-work",
    "/servicial-path",
    "/sustainable-city",
    "/eating-well",
  ];
  for (const path of pages) {
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      await page.goto(`${address}/evaluer${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await look(page, `evaluer${path.replaceAll("/", "-")}-${size.width}`, info);
    }
  }
});

test("what one says is read beside the others at once, and corrected by whoever said it", async ({ page, bassin }) => {
  await enter(page, bassin);
  await page.goto(`${addressOf(bassin)}/evaluer/steering-keys/competence`);
  await page.getByRole("button", { name: "Le dire" }).click();
  await expect(page.getByText("Dites en quelques mots ce qui vous le fait dire.")).toBeVisible();
  await page.getByRole("radio", { name: "En chemin" }).check();
  await page.getByLabel("Qu’est-ce qui vous le fait dire ?").fill("On s’apprend des gestes.");
  await page.getByLabel("De quelle place parlez-vous ?").selectOption("J’accompagne");
  await page.getByRole("button", { name: "Le dire" }).click();
  const voice = page.getByRole("region", { name: "Accompagnement" });
  await expect(voice).toContainText("On s’apprend des gestes.");
  await voice.getByRole("button", { name: "Corriger mes mots" }).click();
  await voice.getByLabel("Qu’est-ce qui vous le fait dire ?").fill("On s’apprend des gestes, cuisine et volant.");
  await voice.getByRole("button", { name: "Garder la correction" }).click();
  await expect(voice).toContainText("cuisine et volant");
  await page.reload();
  await expect(page.getByRole("region", { name: "Accompagnement" })).toContainText("cuisine et volant");
});
