import { queryClient, trpc } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

const read = ({ territory, ecosystem, date }: EcosystemPlace) => ({
  territory,
  ecosystem,
  ...(date === undefined ? {} : { asOf: date }),
});

/** Who holds what in each solution, on the day of the address. */
export const coverageOptions = (place: EcosystemPlace) => trpc.solution.coverage.queryOptions(read(place));

/** Who promises what to whom, and what holds the loop together. */
export const networkOptions = (place: EcosystemPlace) => trpc.production.network.queryOptions(read(place));

/** Who gives the impulse, carries, integrates, and how it passed. */
export const batonOptions = (place: EcosystemPlace) => trpc.production.mandates.queryOptions(read(place));

/** Actor by actor what each receives and gives; costs and resources by year. */
export const equilibriumOptions = (place: EcosystemPlace) => trpc.value.equilibrium.queryOptions(read(place));

/** Who takes part, and where. */
export const presentOptions = (place: EcosystemPlace) => trpc.aim.present.queryOptions(read(place));

const readings = [
  () => trpc.evaluation.diagnosis.pathFilter(),
  () => trpc.solution.coverage.pathFilter(),
  () => trpc.production.network.pathFilter(),
  () => trpc.production.mandates.pathFilter(),
  () => trpc.value.equilibrium.pathFilter(),
  () => trpc.aim.present.pathFilter(),
];

/** Reads again, once something was written, what the rules see: the diagnosis and what the pictures draw. */
export async function rereadRules(): Promise<void> {
  await Promise.all(readings.map((filter) => queryClient.invalidateQueries(filter())));
}
