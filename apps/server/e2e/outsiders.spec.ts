import { expect, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { change, list, openEmpty } from "./empty-ecosystem.ts";
import { everyPage } from "./every-page.ts";
import { join } from "./main-job-people.ts";

test.use({ withExample: true, baseURL: ({ bassin }, use) => use(bassin.url) });

/** What a tool of writing is called, wherever it is. */
const tools =
  /^(Ajouter|Préciser|Retirer|Modifier|Activer|Désactiver|Passer le relais|Faire le lien|Oui, c’est|Ouvrir un)/;

/** How the API answers a change. */
async function attempt(page: Page, procedure: string, data: object): Promise<number> {
  const { origin } = new URL(page.url());
  const response = await page.request.post(`/trpc/${procedure}`, { data, headers: { origin } });
  return response.status();
}

async function inviteTo(page: Page, territory: string, role: string): Promise<string> {
  const said = { role, ecosystem: null, actor: null, email: null };
  return String((await change(page, "people.invite", { territory, ...said })).link);
}

const place = ({ territory, ecosystem }: { territory: string; ecosystem: string }) => ({
  ...{ territory, ecosystem },
  address: `/t/${territory}/e/${ecosystem}`,
});

test("an observer reads every page, finds no tool on any, and is refused by the API", async ({
  bassin,
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await enter(page, bassin);
  const example = place(bassin.example ?? { territory: "", ecosystem: "" });
  const { territory, ecosystem } = example;
  const observer = await join(browser, await inviteTo(page, territory, "observer"), "Lou Passant");
  const pages = everyPage.filter(({ route, name }) => route.startsWith("/t/") && name !== "brouillon");
  for (const { name, address: find } of pages) {
    await observer.goto(await find(page, example));
    await expect(observer.getByRole("heading", { level: 1 })).toBeVisible();
    await observer.waitForLoadState("networkidle");
    const main = observer.getByRole("main");
    await expect(main.getByRole("button", { name: tools }), name).toHaveCount(0);
    await expect(main.getByRole("form"), name).toHaveCount(0);
  }

  const at = { territory, ecosystem };
  const [stake] = await list(observer, example, "aim.stake");
  const seen = { ...at, id: stake?.id, version: stake?.version };
  const [commitment] = await list(observer, example, "production.commitment");
  for (const [procedure, data] of [
    ["aim.stake.create", { ...at, said: { title: "Autre chose", lifeFunctions: ["food"] } }],
    ["aim.stake.update", { ...seen, said: { title: "Autre chose" } }],
    ["aim.stake.remove", seen],
    ["record.confirm", { ...at, entity: "commitment", id: commitment?.id, version: commitment?.version }],
    ["territory.actor.create", { territory, said: { name: "Quelqu’un", nature: "company" } }],
    ["territory.ecosystem.create", { territory, said: { name: "Un autre" } }],
    ["people.invite", { territory, role: "pilot", ecosystem: null, actor: null, email: null }],
  ] as const) {
    expect(await attempt(observer, procedure, data), procedure).toBe(403);
  }
  expect((await list(page, example, "aim.stake")).find(({ id }) => id === stake?.id)).toEqual(stake);
  await observer.context().close();
});

test("a member of another territory sees nothing: not a page, not a word of the API", async ({
  bassin,
  browser,
  page,
}) => {
  test.setTimeout(90_000);
  await enter(page, bassin);
  const example = place(bassin.example ?? { territory: "", ecosystem: "" });
  const { territory, ecosystem } = example;
  const elsewhere = await openEmpty(page);
  const member = await join(browser, await inviteTo(page, elsewhere.territory, "member"), "Sacha Voisin");
  await member.goto(elsewhere.address);
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Trop tôt pour le dire");
  for (const { name, route, address } of everyPage.filter((one) => one.route.startsWith("/t/"))) {
    if (name === "brouillon" || route.includes("$actor") || route.includes("$round")) continue;
    await member.goto(await address(page, example));
    await expect(member.getByRole("heading", { level: 1 }), name).toHaveText("Cette page n’existe pas, ou plus");
  }
  await member.goto("/");
  await expect(member.getByRole("link", { name: "Bien manger", exact: true })).toBeVisible();
  await expect(member.locator(`[href*="${territory}"]`)).toHaveCount(0);
  const input = encodeURIComponent(JSON.stringify({ territory, ecosystem }));
  for (const procedure of [
    "aim.stake.list",
    "production.commitment.list",
    "evaluation.diagnosis",
    "confirming.awaiting",
  ]) {
    const answer = await member.request.get(`/trpc/${procedure}?input=${input}`);
    expect(answer.status(), procedure).toBe(404);
  }
  const said = { title: "Autre chose", lifeFunctions: ["food"] };
  expect(await attempt(member, "aim.stake.create", { territory, ecosystem, said })).toBe(404);
  await member.context().close();
});
