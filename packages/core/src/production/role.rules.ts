import type { Definition } from "../evaluation/definition.ts";
import type { FactsAt } from "../evaluation/facts-at.ts";
import { type MandateReading, readMandate } from "./mandate.rules.ts";
import type { MandateRole } from "./mandate-span.rules.ts";

/** A role, for one solution or, without, for the whole ecosystem. */
export interface RoleQuestion {
  readonly role: MandateRole;
  readonly solution?: string | undefined;
}

/** Who holds a role on the day of the view, reading only the mandates and stays that bear on it. */
export function readRole(view: FactsAt, definition: Definition, { role, solution }: RoleQuestion): MandateReading {
  const own = solution === undefined ? [] : (view.mandates.get(solution) ?? []);
  const mandates = [...own, ...(view.mandates.get("") ?? [])].filter((mandate) => view.actors.has(mandate.actor));
  const actors = new Set(mandates.map((mandate) => mandate.actor));
  const participations = [...actors].flatMap((actor) => view.stays.get(actor) ?? []);
  const question = { role, asOf: view.asOf, handOverMonths: definition.handOverMonths };
  return readMandate({ mandates, participations }, solution === undefined ? question : { ...question, solution });
}

/** The actors who integrate; while the role is being passed, those it passes between. */
export function listIntegrators(view: FactsAt, definition: Definition, solution?: string): string[] {
  const { holders, handOver } = readRole(view, definition, { role: "integrator", solution });
  const between = handOver === null || holders.length > 0 ? [] : [handOver.from.actor, handOver.to.actor];
  return [...new Set([...holders.map((span) => span.actor), ...between])].filter(
    (actor) => view.statuses.get(actor) !== "left",
  );
}
