import type { LifeFunction } from "@bassin/core";
import { expect, it } from "vitest";
import { sortByStakes } from "./near-plugins.ts";

const plugin = (key: string, ...lifeFunctions: LifeFunction[]) => ({ key, lifeFunctions });
const plugins = [plugin("food", "food"), plugin("mobility", "mobility"), plugin("garden", "food", "health")];
const keys = ({ near, others }: ReturnType<typeof sortByStakes<(typeof plugins)[number]>>) => [
  near.map(({ key }) => key),
  others.map(({ key }) => key),
];

it("puts first what the stakes of an ecosystem touch, and all of them while no stake is written", () => {
  expect(keys(sortByStakes(plugins, [{ lifeFunctions: ["health"] }, { lifeFunctions: ["work", "mobility"] }]))).toEqual(
    [["mobility", "garden"], ["food"]],
  );
  expect(keys(sortByStakes(plugins, [{ lifeFunctions: ["energy"] }]))).toEqual([[], ["food", "mobility", "garden"]]);
  expect(keys(sortByStakes(plugins, []))).toEqual([["food", "mobility", "garden"], []]);
});
