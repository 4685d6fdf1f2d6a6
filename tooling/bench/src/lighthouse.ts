import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What Lighthouse says of a page, each out of 100. */
export interface PageMarks {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Fetched when it is asked for: it is heavy, and nothing but this bench needs it. */
const lighthouse = ["dlx", "lighthouse@13.5.0"];

/**
 * Reads a page with Lighthouse on its desktop setting, in a browser that listens on a port for it. Throws when it gives
 * no mark.
 */
export async function markPage(url: string, { port, cookie }: { port: number; cookie: string }): Promise<PageMarks> {
  const { stdout } = await promisify(execFile)(
    "pnpm",
    [
      ...lighthouse,
      url,
      `--port=${port}`,
      "--preset=desktop",
      "--output=json",
      "--quiet",
      "--only-categories=performance,accessibility,best-practices",
      `--extra-headers=${JSON.stringify({ cookie })}`,
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories }: Report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const markOf = (category: string): number => {
    const score = categories[category]?.score;
    if (score == null) throw new Error(`Lighthouse gave no mark for ${category} at ${url}`);
    return Math.round(score * 100);
  };
  return {
    performance: markOf("performance"),
    accessibility: markOf("accessibility"),
    bestPractices: markOf("best-practices"),
  };
}
