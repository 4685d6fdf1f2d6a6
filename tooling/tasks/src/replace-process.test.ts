import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the program takes the place of the process: its words, its environment, its exit code, no word more", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bassin-replace-"));
  try {
    const program = join(folder, "program.mjs");
    await writeFile(program, "console.log(process.pid, process.argv[2], process.env.WORD); process.exit(7);");
    const script = `
      const { replaceProcess } = await import(${JSON.stringify(new URL("./replace-process.ts", import.meta.url).href)});
      console.log(process.pid);
      replaceProcess([${JSON.stringify(program)}, "hello"], { ...process.env, WORD: "there" });
    `;
    const ran = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    const { code, stdout, stderr } = await ran
      .catch((problem: { code: number; stdout: string; stderr: string }) => problem)
      .then((result) => ({ code: 0, ...result }));
    const [first, second = ""] = stdout.trim().split("\n");
    expect(code).toBe(7);
    expect(stderr).toBe("");
    expect(second.split(" ").slice(1)).toEqual(["hello", "there"]);
    if (process.platform !== "win32") expect(second.split(" ")[0]).toBe(first);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
