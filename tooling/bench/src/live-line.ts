import { Agent, get } from "node:http";
import { performance } from "node:perf_hooks";

/** One person's line, open for as long as they look: when each change came, by what changed. */
export interface LiveLine {
  readonly came: ReadonlyMap<string, readonly number[]>;
  close(): void;
}

const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });

interface Told {
  readonly changes?: readonly { readonly recordId: string }[];
}

/** Opens a line to a place as a browser does; resolves once it was told where it begins. */
export function openLine(
  server: string,
  { cookie, territory, ecosystem }: { cookie: string; territory: string; ecosystem: string },
): Promise<LiveLine> {
  const came = new Map<string, number[]>();
  const input = encodeURIComponent(JSON.stringify({ territory, ecosystem }));
  const { promise, resolve, reject } = Promise.withResolvers<LiveLine>();
  const request = get(`${server}/trpc/live.changes?input=${input}`, { agent, headers: { cookie } }, (response) => {
    let rest = "";
    response.setEncoding("utf8").on("data", (text: string) => {
      const at = performance.now();
      const messages = (rest + text).split("\n\n");
      rest = messages.pop() ?? "";
      for (const message of messages) {
        const data = /^data: (\{.*"changes".*\})$/m.exec(message)?.[1];
        if (data === undefined) continue;
        resolve({ came, close: () => request.destroy() });
        const told: Told = JSON.parse(data);
        for (const { recordId } of told.changes ?? []) came.set(recordId, [...(came.get(recordId) ?? []), at]);
      }
    });
  });
  request.on("error", reject);
  return promise;
}
