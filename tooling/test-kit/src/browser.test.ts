import { createServer, type RequestListener } from "node:http";
import { chromium } from "playwright";
import { afterEach, expect, test, vi } from "vitest";
import { launchOptions } from "./browser.ts";
import { portFree } from "./port-free.ts";

afterEach(() => vi.unstubAllEnvs());

async function serve(answer: RequestListener) {
  const server = createServer(answer);
  const port = await portFree();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("the browser renders text and keeps web security", async () => {
  await using elsewhere = await serve((_, response) => response.end("secret"));
  await using here = await serve((_, response) => {
    response.setHeader("content-type", "text/html").end("<p>Bassin de vie</p>");
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(here.address);
    expect(await page.evaluate("document.body.innerText")).toBe("Bassin de vie");
    expect(await page.evaluate("document.querySelector('p').getBoundingClientRect().height > 8")).toBe(true);
    const read = (address: string) => `fetch("${address}").then(() => "read", () => "refused")`;
    expect(await page.evaluate(read(here.address))).toBe("read");
    expect(await page.evaluate(read(elsewhere.address))).toBe("refused");
  } finally {
    await browser.close();
  }
});

test("BASSIN_BROWSER chooses the browser, and must name a file", async () => {
  vi.stubEnv("BASSIN_BROWSER", process.execPath);
  expect(await launchOptions()).toMatchObject({ executablePath: process.execPath });
  vi.stubEnv("BASSIN_BROWSER", "/nowhere/chrome");
  await expect(launchOptions()).rejects.toThrow("BASSIN_BROWSER names no file: /nowhere/chrome");
});
