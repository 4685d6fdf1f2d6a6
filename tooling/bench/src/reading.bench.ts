import { randomBytes } from "node:crypto";
import { readEcosystemSql } from "@bassin/db";
import { portFree } from "@bassin/test-kit/port-free";
import { startPostgres } from "@bassin/test-kit/postgres";
import autocannon from "autocannon";
import { startChild } from "./child.ts";
import { type Figure, median } from "./figure.ts";
import { largeEcosystem } from "./large-ecosystem.ts";
import { openSession } from "./session.ts";
import { writeTerritory } from "./write-territory.ts";

const rounds = 7;
const seconds = 3;
const connections = 8;

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/**
 * Throughput of reading a whole ecosystem through tRPC, sign-in and row-level security on PostgreSQL, against a bare
 * route that sends the same bytes. Both in processes of their own, in turn, in the same run.
 */
export async function measureReading(): Promise<Figure[]> {
  await using server = await startPostgres();
  await using created = await server.createDatabase();
  const secret = randomBytes(32).toString("hex");
  const [port, barePort] = [await portFree(), await portFree()];
  await using _bassin = await startChild("./bassin-process.ts", {
    PORT: String(port),
    DATABASE_URL: created.url,
    BASSIN_SECRET: secret,
    DEMO: "off",
  });
  const { account, cookie } = await openSession(created.url, secret);
  const large = largeEcosystem({ actors: 60, commitments: 300, solutions: 3, components: 12 });
  const place = await writeTerritory(large, { url: created.url, account, role: "member" });
  await using _bare = await startChild("./bare-process.ts", {
    PORT: String(barePort),
    DATABASE_URL: created.url,
    STATEMENT: readEcosystemSql,
    TERRITORY: place.territory,
    ECOSYSTEM: place.ecosystem,
  });
  const input = encodeURIComponent(JSON.stringify(place));
  const whole = { url: `http://127.0.0.1:${port}/trpc/territory.ecosystem.read?input=${input}`, headers: { cookie } };
  const bare = { url: `http://127.0.0.1:${barePort}/facts`, headers: {} };
  const bytes = await requireSameBytes(whole, bare);
  await run(whole);
  await run(bare);
  const pairs: { readonly whole: number; readonly bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ bare: await run(bare), whole: await run(whole) });
  return [
    {
      name: "whole ecosystem through tRPC, sign-in, RLS, against a bare route",
      value: median(pairs.map((pair) => pair.whole / pair.bare)),
      unit: "×",
      bound: { is: "at least", value: 0.6 },
    },
    {
      name: `  of which Bassin (${Math.round(bytes / 1024)} kB an answer)`,
      value: median(pairs.map((pair) => pair.whole)),
      unit: "req/s",
    },
    { name: "  of which the bare route", value: median(pairs.map((pair) => pair.bare)), unit: "req/s" },
  ];
}

async function requireSameBytes(...targets: readonly Target[]): Promise<number> {
  const [first, second] = await Promise.all(
    targets.map(async ({ url, headers }) => {
      const answer = await fetch(url, { headers });
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      return answer.text();
    }),
  );
  if (first === undefined || first !== second) throw new Error("The two routes do not send the same bytes");
  return Buffer.byteLength(first);
}

async function run({ url, headers }: Target): Promise<number> {
  const result = await autocannon({ url, headers, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} answers failed`);
  return result.requests.average;
}
