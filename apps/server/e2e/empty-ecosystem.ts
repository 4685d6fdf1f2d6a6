import { expect, type Page } from "@playwright/test";
import { findBarriers, wcag } from "./barriers.ts";

/** A record as the API answers with it. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** Where an ecosystem is. */
export interface Opened {
  readonly territory: string;
  readonly ecosystem: string;
  readonly address: string;
}

/** Calls the API as the page's person, from its own site: a change. */
export async function change<Answer = Row>(page: Page, procedure: string, data: object): Promise<Answer> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(`${origin}/trpc/${procedure}`, { data, headers: { origin } });
  expect(response.status(), await response.text()).toBe(200);
  const answer: { readonly result: { readonly data: Answer } } = await response.json();
  return answer.result.data;
}

/** The records of an entity, as the API reads them. */
export async function list(page: Page, { territory, ecosystem }: Opened, entity: string): Promise<readonly Row[]> {
  const input = encodeURIComponent(JSON.stringify({ territory, ecosystem }));
  const response = await page.request.get(`/trpc/${entity}.list?input=${input}`);
  expect(response.status(), await response.text()).toBe(200);
  const answer: { readonly result: { readonly data: readonly Row[] } } = await response.json();
  return answer.result.data;
}

/** Opens an ecosystem where nothing is written yet. */
export async function openEmpty(page: Page): Promise<Opened> {
  await page.goto("/");
  const perimeter = { communes: ["31042"], zones: [] };
  const { id: territory } = await change(page, "territory.create", { said: { name: "Luchonnais" }, perimeter });
  const said = { name: "Bien manger" };
  const { id: ecosystem } = await change(page, "territory.ecosystem.create", { territory, said });
  return { territory, ecosystem, address: `/t/${territory}/e/${ecosystem}` };
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page, { tags: wcag })).toEqual([]);
}

export async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(overflow, "pixels beyond the right edge").toBe(0);
}

/** Holds what a page changes in a kind of record until it is let go: others may save before. */
export async function holdChanges(page: Page, entity: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(`**/trpc/${entity}.update*`, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
