import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { testDatabase } from "@bassin/db/testing";
import { portFree } from "@bassin/test-kit/port-free";
import { expect, it } from "vitest";
import { openBrowser } from "./open-server.ts";
import { demoFile, newDirectory } from "./run-bassin.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** A process of `bassin`, with what it writes. */
function launch(program: string, words: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", told: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.told += text;
  });
  return { child, said, ended: once(child, "close") };
}

async function untilReady({ child, said }: { child: ChildProcess; said: { out: string; told: string } }) {
  while (!/http/.test(said.out)) {
    if (child.exitCode !== null) throw new Error(`It ended: ${said.told}`);
    await wait(50);
  }
  await wait(100);
  return said.out.match(/https?:\/\/\S+/g) ?? [];
}

it("starts from an empty directory with the demonstration, prints one address that signs in, and stops when asked", async () => {
  const directory = join(newDirectory(), "data");
  const port = await portFree();
  const environment = { BASSIN_DATA: directory, PORT: String(port) };
  const running = launch(main, [], environment);
  const [address = "", ...others] = await untilReady(running);
  const server = { url: `http://127.0.0.1:${port}` };
  expect(others).toEqual([]);
  expect(address).toMatch(new RegExp(`^${server.url}/entrer/[\\w-]{32}$`));
  expect(running.said.out.trim().split("\n").slice(0, 2)).toEqual([
    expect.stringContaining("Bassin est prêt."),
    expect.stringContaining("Bassin is ready."),
  ]);
  expect(running.said.told).toBe("");

  const browser = openBrowser(server);
  expect((await browser.press(address.replace(server.url, ""))).status).toBe(303);
  const list = await (await browser.get("/trpc/territory.list")).text();
  const shown = JSON.parse(list).result.data as { name: string; illustration: string; ecosystems: unknown[] }[];
  expect(shown).toHaveLength(
    readdirSync(join(demoFile("luchon"), "..")).filter((name) => name.endsWith(".json")).length,
  );
  for (const { illustration, ecosystems, name } of shown) {
    expect(["published", "fictional"], name).toContain(illustration);
    expect(ecosystems.length, name).toBeGreaterThan(0);
  }

  const second = launch(cli, ["export", "--territory", "x"], environment);
  expect(await second.ended).toEqual([1, null]);
  expect(second.said.told).toContain(`${directory} sert déjà à un autre Bassin (processus ${running.child.pid})`);
  expect(second.said.out).toBe("");

  running.child.kill("SIGTERM");
  expect(await running.ended).toEqual([0, null]);
  expect(existsSync(join(directory, "bassin.lock"))).toBe(false);

  const again = launch(main, [], { ...environment, DEMO: "off" });
  const [next = ""] = await untilReady(again);
  expect(next).toMatch(/\/entrer\//);
  expect(next).not.toBe(address);
  const later = openBrowser(server);
  await later.press(next.replace(server.url, ""));
  expect(await (await later.get("/trpc/territory.list")).text()).toBe(list);
  again.child.kill("SIGINT");
  expect(await again.ended).toEqual([0, null]);
}, 120_000);

it("prints the plain address once the operator has a password, on PostgreSQL too", async () => {
  await using database = await testDatabase("postgres");
  const port = await portFree();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    DATABASE_URL: database.url ?? "",
    PORT: String(port),
    DEMO: "off",
    BASSIN_DATA: newDirectory(),
  };
  const first = launch(main, [], environment);
  const [address = ""] = await untilReady(first);
  const browser = openBrowser({ url });
  await browser.press(address.replace(url, ""));
  const credentials = { email: "alice@example.org", password: "une longue phrase" };
  expect((await browser.post("/api/auth/first-credentials", credentials)).status).toBe(200);
  first.child.kill("SIGTERM");
  expect(await first.ended).toEqual([0, null]);

  const second = launch(main, ["--json"], environment);
  await untilReady(second);
  expect(JSON.parse(second.said.out)).toEqual({ address: `${url}/`, signsIn: false });
  expect(await browser.whoAmI()).toMatchObject({ email: "alice@example.org", isOperator: true });

  const link = launch(cli, ["create-operator", "--json"], environment);
  expect(await link.ended).toEqual([0, null]);
  const { address: rescue }: { address: string } = JSON.parse(link.said.out);
  const rescued = openBrowser({ url });
  expect((await rescued.press(rescue.replace(url, ""))).status).toBe(303);
  expect(await rescued.whoAmI()).toMatchObject({ email: "alice@example.org" });
  second.child.kill("SIGTERM");
  expect(await second.ended).toEqual([0, null]);
}, 120_000);

it("says that its port is taken, and fails", async () => {
  const taken = createServer();
  taken.listen(0, "127.0.0.1");
  await once(taken, "listening");
  const place = taken.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  const { said, ended } = launch(main, ["--lang", "en"], {
    BASSIN_DATA: newDirectory(),
    PORT: String(port),
    DEMO: "off",
  });
  expect(await ended).toEqual([1, null]);
  expect(said.told.trim()).toBe(
    "This port is already used by another program. Stop it, or choose another port: PORT=4001.",
  );
  taken.close();
}, 120_000);
