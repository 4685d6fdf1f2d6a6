import type { Day } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { Decision } from "./decision.ts";

/** Whether a decision had been taken on a day by more than one: in a body, or by several actors (§4.2-5). */
export function isSharedDecision(decision: Decision, asOf: Day): boolean {
  return hasBegun(decision.on, asOf) && (decision.body != null || new Set(decision.decidedBy ?? []).size >= 2);
}
