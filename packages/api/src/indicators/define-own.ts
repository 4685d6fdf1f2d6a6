import { nameOwnIndicator, type OwnIndicator, type OwnIndicatorSaid, reviseOwnIndicator } from "@bassin/core";
import {
  createOwnIndicators,
  listObservations,
  listOwnIndicators,
  recomputeReadings,
  type StoredOwnIndicator,
  updateOwnIndicator,
} from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { readGround } from "./read-definitions.ts";

type Inside = InsideContext & Pick<ApiContext, "plugins">;

/** Most indicators one territory defines. */
const mostOwn = 200;

const tooMany = {
  fr: "Ce territoire a déjà défini autant de repères qu’il le peut.",
  en: "This territory has already defined as many indicators as it may.",
};

/** Defines an indicator of the territory: versions counted, checked as a plugin's, its example computed. */
export async function defineOwn(inside: Inside, said: OwnIndicatorSaid): Promise<StoredOwnIndicator> {
  const known = await listOwnIndicators(inside.trx);
  if (known.length >= mostOwn)
    return refuse({ code: "invalid", fields: [{ path: "indicator.label", message: tooMany }] });
  const own = { id: inside.write.newId(), ...revise(undefined, said, known) };
  await createOwnIndicators(inside.trx, inside.write, [own]);
  await readAgain(inside, own);
  const written = (await listOwnIndicators(inside.trx)).find(({ id }) => id === own.id);
  return written ?? refuse({ code: "not-found" });
}

/** What is seen of one before it is changed. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Defines it otherwise; what its figures were entered under stays. */
export async function redefineOwn(
  inside: Inside,
  { id, version }: Seen,
  said: OwnIndicatorSaid,
): Promise<StoredOwnIndicator> {
  const known = await listOwnIndicators(inside.trx);
  const before = known.find((one) => one.id === id) ?? refuse({ code: "not-found" });
  if (before.version !== version) return refuse({ code: "stale", current: before });
  const others = known.filter((one) => one.id !== id);
  const { retired } = before;
  const own = { id, ...revise(before, said, others), ...(retired === undefined ? {} : { retired }) };
  const changed = settle(await updateOwnIndicator(inside.trx, inside.write, { own, version }));
  await readAgain(inside, changed);
  return changed;
}

/** Offers it no longer, or again. Its figures stay. */
export async function retireOwn(inside: Inside, { id, version }: Seen, retired: boolean): Promise<StoredOwnIndicator> {
  const known = await listOwnIndicators(inside.trx);
  const before = known.find((one) => one.id === id) ?? refuse({ code: "not-found" });
  const { version: _, createdAt: __, createdBy: ___, updatedAt: ____, updatedBy: _____, ...own } = before;
  return settle(await updateOwnIndicator(inside.trx, inside.write, { own: { ...own, retired }, version }));
}

function revise(before: OwnIndicator | undefined, said: OwnIndicatorSaid, others: readonly OwnIndicator[]) {
  const revised = reviseOwnIndicator(before, said, others);
  return revised.ok ? revised.own : refuse({ code: "invalid", fields: revised.problems });
}

/** Works out again what it reads in the figures already there. */
async function readAgain(inside: Inside, own: OwnIndicator): Promise<void> {
  const ground = await readGround(inside);
  const plan = ground.indicators.get(nameOwnIndicator(own));
  if (plan === undefined) return;
  const measures = plan.reads.map(({ id }) => id);
  const touched = await listObservations(inside.trx, { measures });
  if (touched.length === 0) return;
  const definitions = { measures: ground.measures, indicators: new Map([[plan.id, plan]]) };
  await recomputeReadings(inside.trx, inside.write, { definitions, touched });
}
