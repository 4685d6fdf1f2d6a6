import { launchOptions } from "@bassin/test-kit/browser";
import { chromium, type Page } from "playwright";
import { type Figure, median } from "./figure.ts";
import { type ServedExample, serveExample } from "./served-example.ts";

const months = 12;
const indicators = 5;
const perIndicator = 12;
const measures = indicators * perIndicator;
const rounds = 5;

/** A paste of every cell of the entry grid, from the key to the grid that shows it: 60 measures, 12 months. */
export async function measureEntry(): Promise<Figure[]> {
  await using example = await serveExample();
  for (let number = 0; number < indicators; number += 1) await define(example, number);
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "fr-FR" });
    const at = example.cookie.indexOf("=");
    const [name, value] = [example.cookie.slice(0, at), example.cookie.slice(at + 1)];
    await context.addCookies([{ name, value, url: example.url }]);
    const spent = await measurePastes(await context.newPage(), example);
    return [
      {
        name: `entry grid, a paste of ${measures} × ${months} cells shown`,
        value: median(spent.shown),
        unit: "ms",
        bound: { is: "at most", value: 200 },
      },
      {
        name: `entry grid, a paste of ${measures} × ${months} cells written`,
        value: median(spent.written),
        unit: "ms",
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Pastes other figures each time, and waits until all are written before the next (ms). */
async function measurePastes(page: Page, { url, place }: ServedExample) {
  await page.goto(`${url}${place}/reperes/saisie?mesure=own:m-0-0&periode=2024-12#case`);
  const cells = page.getByRole("gridcell");
  await cells.first().waitFor();
  await page.waitForLoadState("networkidle");
  const count = await cells.count();
  if (count !== measures * months) throw new Error(`The grid has ${count} cells, not ${measures * months}`);
  const shown: number[] = [];
  const written: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press("Control+Home");
    const line = Array.from({ length: months }, (_, column) => 1000 * (round + 1) + column).join("\t");
    const start = performance.now();
    shown.push(await page.evaluate(paste, Array.from({ length: measures }, () => line).join("\n")));
    await page.getByText("Tout est enregistré.").waitFor();
    written.push(performance.now() - start);
    const first = (await cells.first().textContent()) ?? "";
    if (first.replaceAll(/\D/g, "") !== String(1000 * (round + 1))) throw new Error(`The first cell says ${first}`);
  }
  return { shown, written };
}

/** In the page: from the paste to the first picture that shows it. */
async function paste(words: string): Promise<number> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", words);
  const start = performance.now();
  document.activeElement?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - start;
}

/** An indicator of the territory with measures of its own, entered each month. */
async function define({ url, cookie, place }: ServedExample, number: number): Promise<void> {
  const [, , territory, , ecosystem] = place.split("/");
  const text = { fr: `Essai ${number}`, en: `Trial ${number}` };
  const keys = Array.from({ length: perIndicator }, (_, rank) => `m-${number}-${rank}`);
  const source = { text, confirmed: false };
  const said = {
    definedBy: "Banc d’essai",
    indicator: {
      ...{ key: `all-${number}`, label: text, performance: text, method: text, limits: text, source },
      ...{
        formula: { kind: "count", of: keys },
        unit: "person",
        direction: "increase",
        range: { min: 0 },
        decimals: 0,
      },
      ...{ breakdowns: [], externalCodes: [] },
      golden: [{ given: Object.fromEntries(keys.map((key) => [key, 1])), gives: perIndicator }],
    },
    measures: keys.map((key) => ({
      ...{ key, label: { fr: key, en: key }, population: text, source, unit: "person", valueType: "count" },
      ...{ frequency: "month", scope: "territory", breakdowns: [], whenPartMissing: "none" },
      aggregate: { territory: "sum", time: "sum" },
    })),
    comparability: { measures: {} },
  };
  const response = await fetch(`${url}/trpc/indicators.own.define`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({ territory, ecosystem, said }),
  });
  if (!response.ok) throw new Error(`The indicator was not defined: ${await response.text()}`);
}
