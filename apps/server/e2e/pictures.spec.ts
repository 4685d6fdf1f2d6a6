import { readFile } from "node:fs/promises";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { enter, test } from "./bassin.ts";
import { expectAccessible } from "./empty-ecosystem.ts";

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

/** The complete example: as it is today, or on a day before. */
let example = "";

test.beforeAll(async ({ bassin, browser }) => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await enter(page, bassin);
  signedIn = await page.context().storageState();
  await page.getByRole("link", { name: "Bien manger et se déplacer dans la vallée (exemple fictif)" }).click();
  await page.waitForURL(/\/e\//);
  example = new URL(page.url()).pathname;
  await page.close();
});

test.use({ baseURL: ({ bassin }, use) => use(bassin.url), storageState: async ({}, use) => use(signedIn) });

const flower = "« La tournée des tables » et ce qui la fait tenir";
const pictures = [
  { part: "", caption: "Ce qui est là, ce qui reste à construire" },
  { part: "", caption: "Le relais entre acteurs, dans le temps" },
  { part: "/solution", caption: flower },
  { part: "/production", caption: "Qui s’engage envers qui" },
  { part: "/production", caption: "Le relais entre acteurs, dans le temps" },
  { part: "/value", caption: "Ce que chacun reçoit, ce que chacun donne" },
  { part: "/value", caption: "Ce que cela coûte, ce qui le fait vivre" },
] as const;
const pages = ["", "/solution", "/production", "/value"] as const;

/** The picture of a caption, once it was seen and drawn; typographic spaces count for spaces. */
async function openPicture(page: Page, { part, caption }: { part: string; caption: string }): Promise<Locator> {
  await page.goto(`${example}${part}`);
  return seePicture(page, caption);
}

async function seePicture(page: Page, caption: string): Promise<Locator> {
  const picture = page.getByRole("figure", { name: caption });
  await expect(picture).toBeVisible();
  await picture.scrollIntoViewIfNeeded();
  await expect(picture.locator(".bassin-network__wait")).toHaveCount(0);
  return picture;
}

const rowsOf = (picture: Locator) =>
  picture
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** The file a button of a picture gives. */
async function takeAway(
  page: Page,
  picture: Locator,
  extension: "PNG" | "SVG",
): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent("download");
  await picture.getByRole("button", { name: `Emporter l’image en ${extension}` }).click();
  const taken = await download;
  return { name: taken.suggestedFilename(), file: await readFile(await taken.path()) };
}

test("the flower says who holds what, as its table does", async ({ page }) => {
  const picture = await openPicture(page, { part: "/solution", caption: flower });
  const rows = await rowsOf(picture);
  const components = rows.filter(([, kind]) => kind === "bien" || kind === "service");
  expect(components).toHaveLength(7);
  const stops = picture.locator(".bassin-flower__full [data-stop^='component']");
  await expect(stops).toHaveCount(7);
  for (const [name = "", , , holders = ""] of components) {
    const petal = picture.locator(`.bassin-flower__full [aria-label^="${name} ("]`);
    await expect(petal).toHaveAttribute("aria-label", new RegExp(holders?.split(",")[0] ?? ""));
  }
  await page.getByRole("heading", { name: /La conserverie partagée.*encore en projet/ }).click();
  const draft = page.getByRole("figure", { name: /La conserverie partagée/ });
  await expect(draft.locator(".bassin-flower__full [data-empty]").first()).toBeAttached();
  await expect(page.getByText("Personne ne porte encore", { exact: true })).toBeVisible();
});

test("the flower is walked through by the keyboard, and leads to where components are told", async ({ page }) => {
  const picture = await openPicture(page, { part: "/solution", caption: flower });
  const stops = picture.locator(".bassin-flower__full [data-stop]");
  await stops.first().focus();
  const seen = new Set<string | null>();
  for (let press = 0; press < 12; press += 1) {
    seen.add(await page.locator(":focus").getAttribute("aria-label"));
    await page.keyboard.press("ArrowRight");
  }
  expect(seen.size).toBeGreaterThanOrEqual(7);
  await picture.locator(".bassin-flower__full [data-stop^='component']").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#said-component$/);
  await expect(page.locator("#said-component")).toBeInViewport();
});

test("the map has an end for each actor of its table, walked through, moved and remembered", async ({ page }) => {
  const picture = await openPicture(page, { part: "/production", caption: "Qui s’engage envers qui" });
  const ends = picture.locator(".bassin-network__end");
  await expect(ends.first()).toBeVisible();
  const rows = await rowsOf(picture);
  const named = new Set(
    rows.flatMap(([from = "", to = ""]) => [from, to]).filter((name) => name !== "personne pour l’instant"),
  );
  expect(await ends.count()).toBe(named.size);
  expect(await picture.locator(".bassin-network__edge").count()).toBeGreaterThanOrEqual(30);

  await picture.locator(".bassin-network__end[tabindex='0']").focus();
  const first = await page.locator(":focus").getAttribute("data-stop");
  for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
  expect(await page.locator(":focus").getAttribute("data-stop")).not.toBeNull();
  const moved = await page.locator(":focus").getAttribute("data-stop");
  expect(first).not.toBeNull();

  const placeOf = () =>
    picture
      .locator(`.react-flow__node[data-id="${moved}"]`)
      .evaluate((node) => /translate\(([^)]*)\)/.exec(node.getAttribute("style") ?? "")?.[1]);
  const before = await placeOf();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(placeOf).not.toBe(before);
  const after = await placeOf();
  await page.reload();
  await seePicture(page, "Qui s’engage envers qui");
  expect(await placeOf()).toBe(after);
  await picture.getByRole("button", { name: "Ranger à nouveau" }).click();
  await expect.poll(placeOf).toBe(before);
});

for (const { part, caption } of pictures) {
  test(`«${caption}» on the page ${part || "of the home"} can be taken away whole`, async ({ page }) => {
    const picture = await openPicture(page, { part, caption });
    await expect(picture.locator("tbody tr").first()).toBeAttached();
    const { name, file } = await takeAway(page, picture, "SVG");
    expect(name).toMatch(/^bassin-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.svg$/);
    const svg = file.toString("utf8");
    expect(svg.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(`<title>${caption}</title>`);
    const year = new Date().getFullYear();
    expect(svg).toMatch(new RegExp(`\\d{1,2}(er)? \\p{L}+ ${year} · Source`, "u"));
    expect(svg).toContain("exemple fictif");
    expect(svg).not.toMatch(/var\(--|class=|href=/);
    const png = await takeAway(page, picture, "PNG");
    expect(png.name).toMatch(/\.png$/);
    expect([...png.file.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(png.file.byteLength).toBeGreaterThan(8000);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`pages with pictures have nothing axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const part of pages) {
      await page.goto(`${example}${part}`);
      for (const { caption } of pictures.filter((one) => one.part === part)) await seePicture(page, caption);
      await expectAccessible(page);
    }
  });
}

test("pictures keep to a phone, and a table turned to is read there", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { part, caption } of pictures) {
    const picture = await openPicture(page, { part, caption });
    const sideways = () => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(await sideways(), `${caption} beyond the right edge`).toBe(0);
    await picture.getByRole("button", { name: "Voir en tableau" }).click();
    await expect(picture.getByRole("table")).toBeVisible();
    expect(await sideways(), `the table of ${caption} beyond the right edge`).toBe(0);
  }
});

test("nothing jumps while pictures come", async ({ page }) => {
  for (const part of pages) {
    await page.goto(`${example}${part}`);
    await expect(page.getByRole("figure").first()).toBeVisible();
    await page.waitForTimeout(800);
    const jumped = await page.evaluate<number>(`new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(sum), 100);
    })`);
    expect(jumped, `layout shift of ${part || "the home"}`).toBeLessThan(0.1);
  }
});

test("paper gets the whole map, still, whatever is zoomed on screen", async ({ page }) => {
  const picture = await openPicture(page, { part: "/production", caption: "Qui s’engage envers qui" });
  await expect(picture.locator(".bassin-network__end").first()).toBeVisible();
  const ends = await picture.locator(".bassin-network__end").count();
  await picture.getByRole("button", { name: "Agrandir" }).click();
  await page.emulateMedia({ media: "print" });
  const paper = picture.locator(".bassin-twin__paper svg");
  await expect(paper).toBeVisible();
  await expect(paper.locator(".bassin-network__box")).toHaveCount(ends);
  await expect(picture.locator(".react-flow")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(paper).toHaveCount(0);
});

test("on a day before, the pictures show that day", async ({ page }) => {
  await page.goto(`${example}/production?date=2025-06-30`);
  const baton = await seePicture(page, "Le relais entre acteurs, dans le temps");
  const then = await rowsOf(baton);
  expect(then.map(([role, actor, , , note]) => [role, actor, note])).toEqual([
    ["Impulsion", "Centre social Le Fil", ""],
    ["Portage", "Commune du bourg (fictive)", "aujourd’hui"],
  ]);
  const { file } = await takeAway(page, baton, "SVG");
  expect(file.toString("utf8")).toContain("30 juin 2025 · Source");
  await page.goto(`${example}/solution?date=2025-06-30`);
  await expect(page.getByRole("figure", { name: /Paniers et trajets/ })).toBeVisible();
  await expect(page.getByRole("figure", { name: /La tournée des tables/ })).toHaveCount(0);
  await page.goto(`${example}/value?date=2025-06-30`);
  const years = await seePicture(page, "Ce que cela coûte, ce qui le fait vivre");
  expect(new Set((await rowsOf(years)).map(([year]) => year))).toEqual(new Set(["2025"]));
});
