import type { UsePerformance } from "@bassin/core";
import { client } from "../api/trpc.ts";
import { saveOver } from "../plugins/save-over.ts";
import { readAgain, rereadRow, showRow } from "../record/written-row.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

/** What is told of the indicator of a performance of use. */
export type ToldIndicator = Pick<UsePerformance, "indicator" | "baseline" | "target">;

const fieldsOf = (row: object): string =>
  JSON.stringify(["indicator", "baseline", "target"].map((field) => Reflect.get(row, field) ?? null));

/** Writes the indicator of a performance, over the newest version unless someone else chose another meanwhile. */
export async function savePerformance(
  place: EcosystemPlace,
  performance: UsePerformance & { readonly version: number },
  said: ToldIndicator,
): Promise<void> {
  const { territory, ecosystem } = place;
  const { id } = performance;
  const update = (version: number) =>
    client.solution.usePerformance.update.mutate({ territory, ecosystem, id, version, said });
  const reread = () => rereadRow(place, "usePerformances", id);
  const save = async (version: number) => ({ ...(await update(version)) });
  const row = await saveOver<{ readonly id: string; readonly version: number }>(performance.version, save, {
    reread,
    isSame: (now) => fieldsOf(now) === fieldsOf(performance),
  });
  showRow(place, "usePerformances", { ...row });
  await readAgain();
}
