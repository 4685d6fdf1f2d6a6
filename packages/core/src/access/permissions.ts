import type { Action } from "./action.ts";
import type { Role } from "./role.ts";

const readers = ["pilot", "facilitator", "member", "observer"] as const;
const writers = ["pilot", "facilitator", "member"] as const;
const guides = ["pilot", "facilitator"] as const;

/**
 * Who may do what: the only such table. The API reads it to refuse, the web to show.
 * Confirming a fact also asks to speak for its other side (`canConfirm`), and asking for a confirmation is open to the
 * side that declared it too; a programme reads only what was shared.
 */
export const permissions = {
  "territory.read": readers,
  "aim.read": readers,
  "solution.read": readers,
  "production.read": readers,
  "value.read": readers,
  "governance.read": readers,
  "trajectory.read": readers,
  "evaluation.read": readers,
  "indicators.read": readers,

  "territory.write": writers,
  "aim.write": writers,
  "solution.write": writers,
  "production.write": writers,
  "value.write": writers,
  "governance.write": writers,
  "trajectory.write": writers,
  "evaluation.write": writers,
  "indicators.write": writers,

  "territory.settings": ["pilot"],
  "territory.people": ["pilot"],
  "territory.export": guides,
  "territory.erase": ["pilot"],
  "ecosystem.create": guides,
  "ecosystem.settings": guides,
  "ecosystem.share": ["pilot"],
  "ecosystem.erase": ["pilot"],
  "plugins.enable": guides,
  "phase.decide": guides,
  "fact.confirm": writers,
  "fact.ask": guides,
  "campaign.lead": guides,
  "reflexive.speak": ["participant"],
  "reflexive.listen": ["participant"],
  "journal.read": writers,

  "programme.read": ["programme-admin", "analyst"],
  "programme.settings": ["programme-admin"],

  "instance.operate": ["operator"],
} as const satisfies Record<Action, readonly Role[]>;

/** Whether one of these roles allows an action. Nobody without a role may do anything. */
export function isAllowed(held: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = permissions[action];
  return held.some((role) => allowed.includes(role));
}
