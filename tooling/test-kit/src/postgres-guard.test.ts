import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { expect, test } from "vitest";

const holdServer = `
  const { startPostgres } = await import(${JSON.stringify(new URL("./postgres.ts", import.meta.url).href)});
  const server = await startPostgres();
  process.stdout.write(server.url + "\\n");
  setInterval(() => undefined, 1000);
`;

async function startHolder() {
  const holder = spawn(process.execPath, ["--input-type=module", "--eval", holdServer], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(holder.stdout, "data");
  const client = new pg.Client({ connectionString: String(url).trim() });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>("show data_directory");
  return { holder, client, data: rows[0]?.data_directory ?? "" };
}

async function becomes(expected: boolean, read: () => boolean): Promise<boolean> {
  for (let left = 100; left > 0 && read() !== expected; left -= 1) await wait(100);
  return read() === expected;
}

test.for(["SIGKILL", "SIGTERM", "SIGINT"] as const)("%s leaves neither server nor data behind", async (signal) => {
  const { holder, client, data } = await startHolder();
  expect(existsSync(data)).toBe(true);
  const ended = once(holder, "exit");
  holder.kill(signal);
  await ended;
  expect(await becomes(false, () => existsSync(data))).toBe(true);
  expect(await becomes(false, () => existsSync(data.replace(/\/data$/, "")))).toBe(true);
  await expect(client.query("select 1")).rejects.toThrow();
});
