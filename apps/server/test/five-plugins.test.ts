import { ageing } from "@bassin/plugin-ageing";
import { energy } from "@bassin/plugin-energy";
import { food } from "@bassin/plugin-food";
import { housing } from "@bassin/plugin-housing";
import { mobility } from "@bassin/plugin-mobility";
import type { LifeFunctionDefinition } from "@bassin/plugin-sdk";
import { describe, expect, it } from "vitest";

/** What is told of each stake in each of its dimensions: indicators, or why there is none. */
function listDimensions({ stakes }: LifeFunctionDefinition) {
  return stakes.flatMap(({ key, dimensions }) =>
    Object.entries(dimensions).map(([name, { reveals = [], gap }]) => ({ place: `${key} ${name}`, reveals, gap })),
  );
}

describe.each([food, mobility, housing, energy, ageing].map((plugin) => [plugin.key, plugin] as const))(
  "%s, complete",
  (_, plugin) => {
    const { indicators, measures, solutions, actorRoles } = plugin;
    const keys = new Set(indicators.map(({ key }) => key));

    it("has twelve indicators or more, three solutions or more, and who usually holds what", () => {
      expect(indicators.length).toBeGreaterThanOrEqual(12);
      expect(solutions.length).toBeGreaterThanOrEqual(3);
      expect(actorRoles.length).toBeGreaterThanOrEqual(3);
      expect(measures.length).toBeGreaterThanOrEqual(12);
    });

    it("works each indicator out by hand, with a figure missing too", () => {
      const lacking = indicators.filter(({ golden }) => {
        const isWorked = golden.some(({ gives }) => gives !== null);
        return !isWorked || !golden.some(({ given, gives }) => gives === null && Object.values(given).includes(null));
      });
      expect(lacking.map(({ key }) => key)).toEqual([]);
    });

    it("points each performance of its solutions to indicators, and each indicator to a stake", () => {
      const pointed = solutions.flatMap(({ key, performances }) =>
        performances.map((one) => ({ place: `${key}/${one.key}`, indicators: one.indicators ?? [] })),
      );
      expect(pointed.filter((one) => one.indicators.length === 0).map(({ place }) => place)).toEqual([]);
      expect(pointed.flatMap((one) => one.indicators).filter((key) => !keys.has(key))).toEqual([]);
      const revealing = new Set(listDimensions(plugin).flatMap(({ reveals }) => reveals));
      expect([...keys].filter((key) => !revealing.has(key))).toEqual([]);
    });

    it("tells each stake in its three dimensions, by indicators or by an explicit gap, the ecological side too", () => {
      const told = listDimensions(plugin);
      expect(told).toHaveLength(plugin.stakes.length * 3);
      expect(told.filter(({ reveals, gap }) => reveals.length === 0 && gap === undefined)).toEqual([]);
      expect(told.some(({ place, reveals }) => place.endsWith("ecological") && reveals.length > 0)).toBe(true);
    });

    it("names its sources, and says which nobody has read", () => {
      const sources = [...measures, ...indicators, ...solutions, ...plugin.stakes].map(({ source }) => source);
      expect(sources.filter(({ text }) => text.fr === "" || text.en === "")).toEqual([]);
      expect(sources.some(({ confirmed }) => confirmed)).toBe(true);
      expect(sources.some(({ confirmed }) => !confirmed)).toBe(true);
    });
  },
);

it("food and energy carry a framework, with questions under every criterion at the end of a branch", () => {
  for (const { framework, key } of [food, energy]) {
    const criteria = framework?.criteria ?? [];
    const parents = new Set(criteria.map(({ parent }) => parent));
    const leaves = criteria.filter(({ id }) => !parents.has(id));
    expect([key, leaves.length > 4]).toEqual([key, true]);
    expect(leaves.filter(({ questions = [] }) => questions.length === 0).map(({ id }) => id)).toEqual([]);
  }
});
