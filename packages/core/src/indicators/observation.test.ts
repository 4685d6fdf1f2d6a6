import { describe, expect, it } from "vitest";
import { observation } from "./observation.ts";

const said = { id: "o", measure: "food:meals", value: 0, unit: "meal", status: "measured", definitionVersion: "1.0.0" };

describe("an observation", () => {
  it.each(["2024", "2024-Q3", "2024-03"])("may be of %s, and zero is a value", (period) => {
    expect(observation.parse({ ...said, period })).toEqual({ ...said, period });
  });

  it.each(["2024-Q5", "2024-13", "24", "2024-3"])("is of no period such as %s", (period) => {
    expect(observation.safeParse({ ...said, period }).error?.issues[0]?.message).toBe("period");
  });

  it("without a value is no observation: missing is never zero", () => {
    expect(observation.safeParse({ ...said, period: "2024", value: null }).success).toBe(false);
  });
});
