import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { territoryFile } from "@bassin/core";
import { portFree } from "@bassin/test-kit/port-free";
import { startPostgres } from "@bassin/test-kit/postgres";
import { type Child, startChild } from "./child.ts";
import type { Figure } from "./figure.ts";
import { type LiveLine, openLine } from "./live-line.ts";
import { openSession } from "./session.ts";
import { writeTerritory } from "./write-territory.ts";

const people = 200;
const perSecond = 20;
const seconds = 60;

/** Two hundred people on one territory while it changes: behind one process, then behind two. */
export async function measureLive(): Promise<Figure[]> {
  return [...(await measureServed(1)), ...(await measureServed(2))];
}

interface Served {
  readonly urls: readonly string[];
  readonly children: readonly Child[];
}

async function measureServed(processes: number): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const postgres = stack.use(await startPostgres());
  const created = stack.use(await postgres.createDatabase());
  const secret = randomBytes(32).toString("hex");
  const served: { urls: string[]; children: Child[] } = { urls: [], children: [] };
  for (let one = 0; one < processes; one += 1) {
    const port = String(await portFree());
    const settings = { PORT: port, DATABASE_URL: created.url, BASSIN_SECRET: secret, DEMO: "off" };
    const url = `http://127.0.0.1:${port}`;
    served.children.push(stack.use(await startChild("./bassin-process.ts", { ...settings, BASSIN_URL: url })));
    served.urls.push(url);
  }
  const { account, cookie } = await openSession(created.url, secret);
  const place = { cookie, ...(await writeExample(created.url, account)) };
  const lines = await openLines(served, place);
  const before = await memoryOf(served);
  const begun = await write(served, place);
  await wait(2000);
  const grown = (await memoryOf(served)) - before;
  for (const line of lines) line.close();
  return tellFigures({ lines, begun, grown, processes });
}

async function writeExample(url: string, account: string) {
  const text = await readFile(new URL("../../../demo/exemple-fictif.json", import.meta.url), "utf8");
  const file = territoryFile.parse(JSON.parse(text));
  const { illustration: _shownToAll, ...own } = file.territory;
  return await writeTerritory({ ...file, territory: own }, { url, account, role: "pilot" });
}

type Place = Parameters<typeof openLine>[1];

const urlAt = ({ urls }: Served, at: number): string => urls[at % urls.length] ?? "";

async function openLines(served: Served, place: Place): Promise<LiveLine[]> {
  return await Promise.all(Array.from({ length: people }, (_, at) => openLine(urlAt(served, at), place)));
}

async function memoryOf({ children }: Served): Promise<number> {
  let sum = 0;
  for (const child of children) sum += await child.memory();
  return sum;
}

/** Writes at an even pace, through each process in turn; when each change was sent, by what it made. */
async function write(served: Served, { cookie, territory }: Place): Promise<ReadonlyMap<string, number>> {
  const begun = new Map<string, number>();
  const sent: Promise<void>[] = [];
  const start = performance.now();
  for (let at = 0; at < perSecond * seconds; at += 1) {
    await wait(Math.max(0, start + (at * 1000) / perSecond - performance.now()));
    sent.push(
      (async () => {
        const url = urlAt(served, at);
        const from = performance.now();
        const response = await fetch(`${url}/trpc/territory.actor.create`, {
          method: "POST",
          headers: { "content-type": "application/json", cookie, origin: url },
          body: JSON.stringify({ territory, said: { name: `Acteur ${at}`, nature: "company" } }),
        });
        if (!response.ok) throw new Error(`Not written: ${await response.text()}`);
        const { result }: { result: { data: { id: string } } } = JSON.parse(await response.text());
        begun.set(result.data.id, from);
      })(),
    );
  }
  await Promise.all(sent);
  return begun;
}

interface Measured {
  readonly lines: readonly LiveLine[];
  readonly begun: ReadonlyMap<string, number>;
  readonly grown: number;
  readonly processes: number;
}

function tellFigures({ lines, begun, grown, processes }: Measured): Figure[] {
  const waits: number[] = [];
  let lost = 0;
  let doubled = 0;
  for (const { came } of lines) {
    for (const [record, from] of begun) {
      const [first, ...others] = came.get(record) ?? [];
      if (first === undefined) lost += 1;
      else waits.push(first - from);
      doubled += others.length;
    }
  }
  const behind = processes === 1 ? "behind one process" : "behind two processes";
  const p95 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN;
  const none = { is: "at most", value: 0 } as const;
  return [
    {
      name: `200 people, 20 changes a second, ${behind}: p95`,
      value: p95,
      unit: "ms",
      bound: { is: "at most", value: 500 },
    },
    { name: `… lost, of ${people * begun.size}`, value: lost, unit: "changes", bound: none },
    { name: "… told twice", value: doubled, unit: "changes", bound: none },
    { name: "… memory grown in a minute", value: grown, unit: "MB", bound: { is: "at most", value: 40 } },
  ];
}
