import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const home = fileURLToPath(new URL("..", import.meta.url));

interface Run {
  readonly code: number;
  readonly report: unknown;
  readonly words: string;
}

/** Runs Vitest with the shared configuration on one written test file, kept where neither lint nor types look. */
async function runTests(source: string): Promise<Run> {
  await mkdir(join(home, ".reports"), { recursive: true });
  const root = await mkdtemp(join(home, ".reports", "written-"));
  try {
    await mkdir(join(root, "src"));
    await writeFile(join(root, "src/fixture.test.ts"), `import { afterAll, expect, test } from "vitest";\n${source}`);
    const program = join(home, "node_modules/vitest/vitest.mjs");
    const child = execFile(process.execPath, [program, "run", "--root", root, "--config", `${home}src/vitest-base.ts`]);
    const words: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (word: string) => words.push(word));
    const code = await new Promise<number>((resolve) => child.once("close", resolve));
    const report: unknown = JSON.parse(await readFile(join(root, ".reports/vitest.json"), "utf8"));
    return { code, report, words: words.join("") };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

test("a test that writes to the console fails, alone, and is told what it wrote", async () => {
  const { code, report, words } = await runTests(`
    test("quiet", () => expect(1).toBe(1));
    test("talks", () => { console.warn("the %s", "basin"); console.log({ name: "Luchon" }); });
    test("quiet again", () => expect(1).toBe(1));
  `);
  expect(code).toBe(1);
  expect(report).toMatchObject({ numPassedTests: 2, numFailedTests: 1, success: false });
  expect(words).toContain("console.warn: the basin");
  expect(words).toContain("console.log: { name: 'Luchon' }");
});

test("output outside of tests fails the file", async () => {
  const { code, report, words } = await runTests(`
    test("quiet", () => expect(1).toBe(1));
    afterAll(() => console.error("too late"));
  `);
  expect(code).toBe(1);
  expect(report).toMatchObject({ success: false });
  expect(words).toContain("console.error: too late");
});

test("a check that holds is no output, one that does not is", async () => {
  const { report } = await runTests(`
    test("holds", () => console.assert(true, "never"));
    test("does not", () => console.assert(false, "said"));
  `);
  expect(report).toMatchObject({ numPassedTests: 1, numFailedTests: 1 });
});

test("a silent run passes", async () => {
  const { code, report } = await runTests(`test("quiet", () => expect(1).toBe(1));`);
  expect(code).toBe(0);
  expect(report).toMatchObject({ numPassedTests: 1, numFailedTests: 0, success: true });
});

test("tests live in a zone with summer time", () => {
  expect(new Date("2024-07-01T00:00:00Z").getHours()).toBe(2);
  expect(new Date("2024-12-01T00:00:00Z").getHours()).toBe(1);
});
