import { type Browser, expect, type Page } from "@playwright/test";
import type { Opened } from "./empty-ecosystem.ts";

const password = "une phrase facile à retenir";

/** Makes an invitation on the people page. */
export async function invite(page: Page, territory: string, { role, actor }: { role: string; actor?: string }) {
  await page.goto(`/t/${territory}/personnes`);
  await page.getByRole("radio", { name: role, exact: true }).check();
  if (actor !== undefined) {
    await page.getByRole("combobox", { name: "Au nom de quel acteur" }).fill(actor);
    await page.getByRole("option", { name: actor, exact: true }).click();
  }
  await page.getByRole("button", { name: "Faire le lien" }).click();
  const link = page.getByRole("textbox", { name: "Le lien" });
  await expect(link).toHaveValue(/\/invitation\//);
  return link.inputValue();
}

/** Opens an account by the link of an invitation, in a browser that was never here. */
export async function join(browser: Browser, link: string, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(link).origin, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Nom").fill(name);
  await page.getByLabel("Adresse e-mail").fill(`${name.split(" ")[0]?.toLowerCase()}.${Date.now()}@exemple.fr`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Créer le compte et rejoindre" }).click();
  await page.waitForURL(/\/t\//);
  return page;
}

/** The verdict and every criterion, as the API reads them today. */
export async function diagnose(page: Page, { territory, ecosystem }: Opened) {
  const input = encodeURIComponent(JSON.stringify({ territory, ecosystem }));
  const response = await page.request.get(`/trpc/evaluation.diagnosis?input=${input}`);
  expect(response.status(), await response.text()).toBe(200);
  const { result }: { result: { data: Diagnosed } } = await response.json();
  const { verdict, parts } = result.data;
  const read = parts.flatMap(({ criteria }) => criteria).map(({ id, status }) => [id, status] as const);
  return { verdict, status: Object.fromEntries(read) as Readonly<Record<string, string>> };
}

interface Diagnosed {
  readonly verdict: string;
  readonly parts: readonly { readonly criteria: readonly { readonly id: string; readonly status: string }[] }[];
}
