import type { EcosystemAnswer } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { findForm } from "./forms.ts";
import { forgetUnsent, listLeft, type Unsent } from "./unsent.ts";
import type { Writing } from "./writing.ts";
import { rowsOf } from "./written-row.ts";

/** What the page sends again, and where. */
export interface Resending {
  readonly place: EcosystemPlace;
  readonly facts: EcosystemAnswer;
  readonly writing: Writing;
}

async function sendAgain(
  { facts, writing }: Resending,
  { key, entity, said, changed }: Unsent,
): Promise<string | undefined> {
  const form = findForm(entity);
  if (form === undefined) return undefined;
  if (changed === undefined) return await writing.add(form, said, key);
  const row = rowsOf(facts, form.collection).find(({ id }) => id === changed.id);
  // Written over what was seen then: what someone else changed in it since is not written over.
  return row && (await writing.change(form, { ...row, ...changed.before, version: changed.version }, said));
}

/** Sends, in the order it was written, what a closed page left waiting for the network; answers with what was refused. */
export async function sendUnsent(resending: Resending): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const unsent of listLeft(resending.place)) {
    const words = await sendAgain(resending, unsent);
    forgetUnsent(resending.place, unsent.key);
    if (words !== undefined) refused.push(words);
  }
  return refused;
}
