// @vitest-environment jsdom
import { expect, it } from "vitest";
import { listUnsent, sendKept } from "./unsent.ts";

const place = { territory: "t", ecosystem: "e" };
const unsent = { key: "1", entity: "stake", said: { title: "Manger ici" } } as const;

it("keeps what the network did not take, says so, and sends it when the network is back", async () => {
  const seen: unknown[] = [];
  let isCut = true;
  const sent = sendKept({
    place,
    unsent,
    send: () => (isCut ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve("sent")),
    onCut: () => seen.push(listUnsent(place)),
  });
  await expect.poll(() => seen).toEqual([[unsent]]);
  isCut = false;
  window.dispatchEvent(new Event("online"));
  expect(await sent).toBe("sent");
  expect(listUnsent(place)).toEqual([]);
});

it("keeps nothing of what was refused: the refusal is said", async () => {
  const refused = sendKept({ place, unsent, send: () => Promise.reject(new Error("refused")), onCut: () => undefined });
  await expect(refused).rejects.toThrow("refused");
  expect(listUnsent(place)).toEqual([]);
});
