import { launchOptions } from "@bassin/test-kit/browser";
import { chromium, type Page } from "playwright";
import { type Figure, median } from "./figure.ts";
import { serveWorkshop } from "./served-workshop.ts";

const rounds = 5;
/** Steps of a pan: as many as a hand makes in two seconds. */
const steps = 120;

/** The commitments map of 60 actors and 300 commitments: how long it takes to lay out, and how smoothly it is panned. */
export async function measureMap(): Promise<Figure[]> {
  await using workshop = await serveWorkshop();
  const browser = await chromium.launch(await launchOptions());
  try {
    const layouts: number[] = [];
    const blocked: number[] = [];
    const pans: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${workshop.url}?page=busiest`);
      await page.locator(".bassin-network__end").nth(59).waitFor();
      const layout = await readLayout(page);
      layouts.push(layout.took);
      blocked.push(layout.blocked);
      pans.push(await measurePan(page));
      await page.close();
    }
    return [
      {
        name: "commitments map, 60 actors, 300 commitments, laid out in a worker",
        value: median(layouts),
        unit: "ms",
        bound: { is: "at most", value: 1000 },
      },
      { name: "  of which the page was held meanwhile, longest", value: median(blocked), unit: "ms" },
      {
        name: "commitments map, panned",
        value: median(pans),
        unit: "frames/s",
        bound: { is: "at least", value: 59 },
      },
    ];
  } finally {
    await browser.close();
  }
}

/** How long the last layout took, and the longest task of the page within it (ms). */
function readLayout(page: Page): Promise<{ took: number; blocked: number }> {
  return page.evaluate(async () => {
    const [measure] = performance.getEntriesByName("bassin-commitments-layout");
    if (measure === undefined) throw new Error("the map was not laid out");
    const ends = measure.startTime + measure.duration;
    const tasks = await new Promise<PerformanceEntryList>((done) => {
      const seen: PerformanceEntryList = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
      setTimeout(() => done(seen), 200);
    });
    const within = tasks.filter(({ startTime }) => startTime > measure.startTime && startTime < ends);
    return { took: measure.duration, blocked: Math.max(0, ...within.map(({ duration }) => duration)) };
  });
}

/** Frames a second while the map follows the hand. */
async function measurePan(page: Page): Promise<number> {
  const box = await page.locator(".bassin-network__flow").boundingBox();
  if (box === null) throw new Error("the map is not there");
  const corner = { x: box.x + 20, y: box.y + 20 };
  const viewport = page.locator(".react-flow__viewport");
  const still = await viewport.getAttribute("style");
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const kept = { frames: 0, from: performance.now() };
    const count = () => {
      kept.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    Object.assign(globalThis, { kept });
  });
  for (let step = 1; step <= steps; step += 1) {
    const turn = (step / steps) * 2 * Math.PI;
    await page.mouse.move(corner.x + 150 * (1 - Math.cos(turn)), corner.y + 120 * Math.sin(turn));
    await page.waitForTimeout(16);
    if (step === steps / 2 && (await viewport.getAttribute("style")) === still) throw new Error("the map did not move");
  }
  const seen = await page.evaluate(() => {
    const kept: unknown = Reflect.get(globalThis, "kept");
    const { frames, from } = kept as { frames: number; from: number };
    return { frames, took: performance.now() - from };
  });
  await page.mouse.up();
  return (seen.frames / seen.took) * 1000;
}
