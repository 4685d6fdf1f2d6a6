import { expect, test } from "vitest";
import { describeCache, describeLine, runSteps, type Step } from "./step.ts";

const step = (name: string, after?: string): Step => ({
  name,
  command: [name],
  quick: true,
  ...(after === undefined ? {} : { after }),
});

test("a failing step stops only what comes after it", async () => {
  const lines: string[] = [];
  const ran: string[] = [];
  const failed = await runSteps(
    [step("types"), step("build"), step("browser", "build"), step("tests")],
    (line) => lines.push(line),
    async ([name = ""]) => {
      ran.push(name);
      return { passed: name !== "build", output: `${name} says`, seconds: 1 };
    },
  );
  expect(ran).toEqual(["types", "build", "tests"]);
  expect(failed).toEqual(["build", "browser"]);
  expect(lines.map((line) => line.trim().split(/\s{2,}/)[0])).toEqual([
    "✓ types",
    "✗ build",
    "build says",
    "✗ browser",
    "✓ tests",
  ]);
});

test("what comes after a failure that was not run is not run either", async () => {
  const failed = await runSteps(
    [step("a"), step("b", "a"), step("c", "b")],
    () => undefined,
    async () => ({
      passed: false,
      output: "",
      seconds: 0,
    }),
  );
  expect(failed).toEqual(["a", "b", "c"]);
});

test("a command that fails, or does not exist, has failed, with what it said", async () => {
  const lines: string[] = [];
  const words = ["-e", "console.log('out'); console.error('err'); process.exit(3)"];
  const failed = await runSteps(
    [
      { ...step("fails"), command: [process.execPath, ...words] },
      { ...step("absent"), command: ["no-such-program-here"] },
      {
        ...step("works"),
        command: [process.execPath, "-e", "process.exit(process.env.WORD === 'yes' ? 0 : 1)"],
        environment: { WORD: "yes" },
      },
    ],
    (line) => lines.push(line),
  );
  expect(failed).toEqual(["fails", "absent"]);
  expect(lines.join("\n")).toContain("out\nerr");
  expect(lines.join("\n")).toContain("no-such-program-here: spawn no-such-program-here ENOENT");
});

test("children see the workspace's own Node first", async () => {
  const lines: string[] = [];
  const script = "if (!process.version.startsWith('v24.')) { console.log(process.version); process.exit(1); }";
  expect(await runSteps([{ ...step("node"), command: ["node", "-e", script] }], (line) => lines.push(line))).toEqual(
    [],
  );
  expect(lines).toHaveLength(1);
});

test("a line says mark, name, seconds and note", () => {
  expect(describeLine(true, "types", 1.26)).toBe("✓ types                           1.3 s");
  expect(describeLine(false, "types", 12, "why")).toBe("✗ types                          12.0 s   why");
});

test("the note says what turbo had already done, if anything", () => {
  expect(describeCache("Tasks: 13 successful\nCached:    3 cached, 13 total\n")).toBe("3 of 13 unchanged");
  expect(describeCache("Cached:    0 cached, 13 total")).toBe("");
  expect(describeCache("")).toBe("");
});

test("a step that leaves something to look at says where", async () => {
  const lines: string[] = [];
  await runSteps(
    [{ ...step("walk"), leaves: "reports/pages" }],
    (line) => lines.push(line),
    async () => ({ passed: true, output: "", seconds: 1 }),
  );
  expect(lines).toEqual([expect.stringMatching(/to look at: reports\/pages$/)]);
});
