import { entityNames, labelOf } from "@bassin/core";
import type { EcosystemAnswer } from "../api/trpc.ts";
import { sayChange } from "../trajectory/say-change.ts";
import type { LiveChange } from "./follow-place.ts";

type Setting = Parameters<typeof sayChange>[2];

/** A change that others made, in a sentence: what it is about as it is called here, once it was read again. */
export function sayLive(change: LiveChange, facts: EcosystemAnswer, setting: Setting): string {
  const { entity, recordId, by, name } = change;
  const known = entityNames.find((one) => one === entity);
  const label = known === undefined ? recordId : labelOf(facts, known, recordId);
  const title = label === recordId ? null : label;
  const told = { ...change, at: change.at, title, changes: [], names: {}, by: by ?? "someone" };
  return sayChange(told, [{ account: by ?? "someone", name: name ?? setting.text("live.someone") }], setting);
}
