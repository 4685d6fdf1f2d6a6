import { afterEach, expect, test } from "vitest";
import { queryClient } from "../api/trpc.ts";
import { fetchOrTakeAhead } from "./answer-ahead.ts";
import { addressOf, listReads } from "./list-reads.ts";
import { readAhead } from "./read-ahead.ts";

const fetchOfPlatform = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = fetchOfPlatform;
  globalThis.bassinAhead = undefined;
  queryClient.clear();
});

/** What is fetched until the client has asked for all it reads ahead. */
async function listFetched(ahead: () => void): Promise<string[]> {
  const fetched: string[] = [];
  globalThis.fetch = async (address) => {
    fetched.push(String(address));
    return new Response("[]", { status: 503, headers: { "content-type": "application/json" } });
  };
  ahead();
  await new Promise((done) => setTimeout(done, 20));
  return fetched;
}

const place = "/t/01a20670-c190-70de-b9da-14614e4e6ef9/e/01a20670-c1a1-7662-8dc0-ca27b6ba0b74";

test.each([
  ["its home", place],
  ["a part", `${place}/solution`],
  ["a past date", `${place}?date=2024-01-01`],
  ["a date that is none", `${place}?date=hier`],
])("what is asked before the app is what the app asks: %s", async (_, address) => {
  const url = new URL(address, "http://bassin.test");
  expect(await listFetched(() => readAhead(url))).toEqual([addressOf(listReads(url))]);
});

test.each(["/", "/connexion", "/t/01a20670-c190-70de-b9da-14614e4e6ef9"])(
  "nothing is asked before the app at %s",
  (path) => {
    expect(listReads(new URL(path, "http://bassin.test"))).toEqual([]);
  },
);

test("what was asked ahead is taken once, by whoever asks for the same", async () => {
  const answer = Promise.resolve(Response.json("ahead"));
  globalThis.bassinAhead = { address: "/trpc/a", answer };
  globalThis.fetch = async (address) => Response.json(`fetched ${address}`);
  expect(await (await fetchOrTakeAhead("/trpc/b")).json()).toBe("fetched /trpc/b");
  expect(await (await fetchOrTakeAhead("/trpc/a")).json()).toBe("ahead");
  expect(await (await fetchOrTakeAhead("/trpc/a")).json()).toBe("fetched /trpc/a");
});

test("what was asked ahead and got lost is asked again", async () => {
  const answer = Promise.reject(new TypeError("The network was cut."));
  answer.catch(() => undefined);
  globalThis.bassinAhead = { address: "/trpc/a", answer };
  globalThis.fetch = async (address) => Response.json(`fetched ${address}`);
  expect(await (await fetchOrTakeAhead("/trpc/a")).json()).toBe("fetched /trpc/a");
});
