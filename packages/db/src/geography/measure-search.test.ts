import { expect, it } from "vitest";
import { measureSearch } from "./measure-search.ts";
import { loadOfficialCodes } from "./official-codes.ts";

it("gives the median of the runs of each search", async () => {
  const codes = await loadOfficialCodes();
  const durations = [5, 1, 3];
  let clock = 0;
  let reads = 0;
  const timings = measureSearch(
    codes,
    () => {
      if (reads % 2 === 1) clock += durations[((reads - 1) / 2) % 3] ?? 0;
      reads += 1;
      return clock;
    },
    3,
  );
  expect(timings).toHaveLength(9);
  expect(new Set(timings.map(({ milliseconds }) => milliseconds))).toEqual(new Set([3]));
});
