import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMostEvery } from "./at-most-every.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function paced() {
  const begun: number[] = [];
  const task = atMostEvery(async () => void begun.push(performance.now()), { soon: 50, pause: 1000 });
  const start = performance.now();
  return { task, begun: () => begun.map((at) => at - start) };
}

test("twenty askings at once are one doing", async () => {
  const { task, begun } = paced();
  for (let time = 0; time < 20; time += 1) task.ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toEqual([50]);
});

test("one who asks all the time is served once in a while, and the last asking is served", async () => {
  const { task, begun } = paced();
  for (let time = 0; time < 25; time += 1) {
    task.ask();
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toEqual([50, 1050, 2050, 3050]);
});

test("what was stopped is not done", async () => {
  const { task, begun } = paced();
  task.ask();
  task.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toEqual([]);
});
