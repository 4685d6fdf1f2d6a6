import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { runTogether } from "./run-together.ts";

/** A program that starts another, says its id, and waits. */
const parent = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  console.log(child.pid);
  setInterval(() => undefined, 1000);
`;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function endsSoon(id: number): Promise<boolean> {
  for (let left = 50; left > 0 && isRunning(id); left -= 1) await wait(100);
  return !isRunning(id);
}

test("when one ends, the others are stopped with what they started, and it is a failure", async () => {
  const lines: string[] = [];
  const code = await runTogether(
    [
      { name: "parent", command: [process.execPath, "-e", parent] },
      { name: "short", command: [process.execPath, "-e", "console.error('bye'); setTimeout(() => undefined, 1500)"] },
    ],
    process.env,
    (line) => lines.push(line),
  );
  expect(code).toBe(1);
  expect(lines).toContain("short     │ bye");
  expect(lines).toContain("short ended, so the others are stopped.");
  const grandchild = Number(/^parent +│ (\d+)$/m.exec(lines.join("\n"))?.[1]);
  expect(grandchild).toBeGreaterThan(1);
  expect(await endsSoon(grandchild)).toBe(true);
});

test("a command that does not exist is said, and is a failure", async () => {
  const lines: string[] = [];
  expect(
    await runTogether([{ name: "none", command: ["no-such-program"] }], process.env, (line) => lines.push(line)),
  ).toBe(1);
  expect(lines[0]).toBe("none      │ spawn no-such-program ENOENT");
});

test("Ctrl-C stops all, and is no failure", async () => {
  const script = `
    const { runTogether } = await import(${JSON.stringify(new URL("./run-together.ts", import.meta.url).href)});
    const command = [process.execPath, "-e", ${JSON.stringify(parent)}];
    process.exitCode = await runTogether([{ name: "a", command }, { name: "b", command }], process.env, console.log);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => lines.push(piece));
  while ((lines.join("").match(/│ \d+\n/g) ?? []).length < 2) await wait(50);
  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
  const started = [...lines.join("").matchAll(/│ (\d+)/g)].map(([, id]) => Number(id));
  expect(started).toHaveLength(2);
  expect(await Promise.all(started.map(endsSoon))).toEqual([true, true]);
});
