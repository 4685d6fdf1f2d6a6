import { type CompiledDefinitions, listAffectedYears, type PlacedReading, readEverywhere } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { listObservations } from "./observation.repository.ts";
import { listReadings, replaceReadings, type StoredReading, storedReading } from "./reading.repository.ts";

/** What rebuilding came to: readings there should be, and indicators some of whose readings were not right. */
export interface RebuiltReadings {
  readonly readings: number;
  readonly mended: readonly string[];
}

/**
 * Works out every reading of the scope again from the figures there. Those that were right are left as they are, so
 * that a second time changes nothing; those of plugins that are not among the definitions are kept.
 */
export async function rebuildReadings(
  trx: Transaction,
  context: Pick<WriteContext, "scope" | "now">,
  { measures, indicators }: CompiledDefinitions,
): Promise<RebuiltReadings> {
  const plans = [...indicators.values()];
  const figures = (await listObservations(trx, {})).map((one) => ({ ...one, breakdown: [...one.breakdown] }));
  const years = listAffectedYears(new Set(figures.map(({ period }) => period.slice(0, 4))), measures.values());
  const readings = readEverywhere(plans, figures, years);
  const plugins = new Set([...measures.keys(), ...indicators.keys()].map(pluginOf));
  const before = await listReadings(trx);
  const there = groupAsWritten(before.filter(({ indicator }) => plugins.has(pluginOf(indicator))));
  const right = groupAsWritten(readings.map(storedReading));
  const mended = [...new Set([...there.keys(), ...right.keys()])]
    .filter((id) => there.get(id) !== right.get(id))
    .sort();
  if (mended.length > 0) await replace(trx, context, { mended, before, readings });
  return { readings: readings.length, mended };
}

const pluginOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** All readings of an indicator as one text, whatever their order. */
function groupAsWritten(readings: readonly StoredReading[]): Map<string, string> {
  const groups = Map.groupBy(readings, ({ indicator }) => indicator);
  return new Map([...groups].map(([id, some]) => [id, some.map(writeReading).sort().join("\n")]));
}

function writeReading(one: StoredReading): string {
  return JSON.stringify([
    one.solution,
    one.period,
    one.breakdown,
    one.numerator,
    one.denominator,
    one.value,
    one.coverage,
    one.reason,
    one.basis,
  ]);
}

async function replace(
  trx: Transaction,
  { scope, now }: Pick<WriteContext, "scope" | "now">,
  {
    mended,
    before,
    readings,
  }: {
    readonly mended: readonly string[];
    readonly before: readonly StoredReading[];
    readonly readings: readonly PlacedReading[];
  },
): Promise<void> {
  const some = readings.filter(({ indicator }) => mended.includes(indicator));
  const years = [...new Set([...before, ...some].map(({ period }) => period.slice(0, 4)))];
  await replaceReadings(trx, { scope, at: now() }, { replaced: { indicators: mended, years }, readings: some });
}
