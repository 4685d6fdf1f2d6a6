import { createRow } from "../record/write-row.ts";
import { showRow } from "../record/written-row.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

/** Writes someone new in the directory of the territory, and answers with the identifier. */
export async function registerActor(
  place: EcosystemPlace,
  said: { readonly name: string; readonly nature: string },
): Promise<string> {
  const actor = await createRow({ place, form: { path: "territory.actor" } }, said);
  showRow(place, "actors", actor);
  return actor.id;
}
