import { launchOptions } from "@bassin/test-kit/browser";
import { portFree } from "@bassin/test-kit/port-free";
import { type BrowserContext, chromium, type Page } from "playwright";
import { type Figure, median } from "./figure.ts";
import { markPage, type PageMarks } from "./lighthouse.ts";
import { type ServedExample, serveExample } from "./served-example.ts";

/** The pages people are on most: where the ecosystem stands, and what is said in each part but governance. */
const mainPages = ["", "/aim", "/solution", "/production", "/value"];

const rounds = 3;

/** The five main pages by Lighthouse, on a slow phone, and from a name typed to the criterion that tells it. */
export async function measurePages(): Promise<Figure[]> {
  await using example = await serveExample();
  const port = await portFree();
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const marks: PageMarks[] = [];
    for (const page of mainPages)
      marks.push(await markPage(`${example.url}${example.place}${page}`, { port, cookie: example.cookie }));
    const least = (key: keyof (typeof marks)[number]) => Math.min(...marks.map((mark) => mark[key]));
    const mark = { unit: "/100", bound: { is: "at least", value: 95 } } as const;
    const desk = await openAs(await browser.newContext({ viewport: { width: 1280, height: 800 } }), example);
    const typed = await measureTyping(await desk.newPage(), example);
    const phones = [];
    for (let round = 0; round < rounds; round += 1) {
      const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      phones.push(await measurePhone(await (await openAs(phone, example)).newPage(), example));
      await phone.close();
    }
    return [
      { name: "Lighthouse, performance, least of five pages", value: least("performance"), ...mark },
      { name: "Lighthouse, accessibility, least of five pages", value: least("accessibility"), ...mark },
      { name: "Lighthouse, best practices, least of five pages", value: least("bestPractices"), ...mark },
      {
        name: "slow phone, content of an ecosystem's home",
        value: median(phones.map(({ content }) => content)) / 1000,
        unit: "s",
        bound: { is: "at most", value: 3 },
      },
      {
        name: "slow phone, longest answer to a touch",
        value: median(phones.map(({ answer }) => answer)),
        unit: "ms",
        bound: { is: "at most", value: 200 },
      },
      {
        name: "from typing an actor to the criterion telling it",
        value: typed,
        unit: "ms",
        bound: { is: "at most", value: 300 },
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Until nothing more has come for a moment; the line that tells what others change stays open all along. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const ends = performance.getEntriesByType("resource").map(({ startTime, duration }) => startTime + duration);
    return performance.now() - Math.max(0, ...ends) > 500;
  });
}

async function openAs(context: BrowserContext, { url, cookie }: ServedExample): Promise<BrowserContext> {
  const at = cookie.indexOf("=");
  await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url }]);
  return context;
}

/** Four times slower than this machine, over slow 4G, with nothing kept from before (ms). */
async function measurePhone(page: Page, { url, place }: ServedExample): Promise<{ content: number; answer: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const kept = { content: 0, answer: 0 };
    const touches = { type: "event", buffered: true, durationThreshold: 16 };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.content = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      // Only what someone does is waited for: a pointer found resting on a page that opens is no touch.
      const touched = list.getEntries().filter((entry) => Number(Reflect.get(entry, "interactionId")) > 0);
      for (const { duration } of touched) kept.answer = Math.max(kept.answer, duration);
    }).observe(touches);
  });
  await page.goto(`${url}${place}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await atRest(page);
  const content = await page.evaluate(() => Reflect.get(globalThis, "kept").content);
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("link", { name: "Solution" }).first().tap();
  await page.waitForURL(/\/solution$/);
  await atRest(page);
  const answer = await page.evaluate(() => Reflect.get(globalThis, "kept").answer);
  return { content: Number(content), answer: Number(answer) };
}

/** From the key that adds an actor to the sentence of a criterion that names it, in an ecosystem that begins (ms). */
async function measureTyping(page: Page, { url, cookie, place }: ServedExample): Promise<number> {
  await page.goto(`${url}${await openEcosystem({ url, cookie, place })}/aim`);
  const field = page.getByRole("combobox", { name: /Qui est prêt à s’engager/ });
  await field.waitFor();
  await atRest(page);
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const name = `Acteur mesuré ${round}`;
    await field.fill(name);
    await page.evaluate(watchCriteria, name);
    await field.press("Enter");
    await page.waitForFunction(() => Reflect.get(globalThis, "told") !== undefined);
    measured.push(Number(await page.evaluate(() => Reflect.get(globalThis, "told"))));
  }
  return median(measured);
}

/** In the page: from the next Enter until the criteria say these words, in `told`. */
function watchCriteria(words: string): void {
  let started = 0;
  Object.assign(globalThis, { told: undefined });
  const note = ({ key }: KeyboardEvent) => {
    if (key === "Enter") started = performance.now();
  };
  addEventListener("keydown", note, { capture: true, once: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".criteria")?.textContent?.includes(words)) return;
    observer.disconnect();
    Object.assign(globalThis, { told: performance.now() - started });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** An ecosystem in which nothing is said yet; its address from the root. */
async function openEcosystem({ url, cookie, place }: Pick<ServedExample, "url" | "cookie" | "place">): Promise<string> {
  const [, , territory] = place.split("/");
  const response = await fetch(`${url}/trpc/territory.ecosystem.create`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({ territory, said: { name: "Un écosystème qui commence" } }),
  });
  if (!response.ok) throw new Error(`The ecosystem was not opened: ${await response.text()}`);
  const { result }: { result: { data: { id: string } } } = JSON.parse(await response.text());
  return `/t/${territory}/e/${result.data.id}`;
}
