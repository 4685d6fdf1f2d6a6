import { queryClient, trpc } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import { readOrNotFound } from "../territory/territory-queries.ts";

/** All that is written of an ecosystem. */
export const factsOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.territory.ecosystem.read.queryOptions({ territory, ecosystem });

/** What the definition reads in it, on a day. */
export const diagnosisOptions = ({ territory, ecosystem, date }: EcosystemPlace) =>
  trpc.evaluation.diagnosis.queryOptions({ territory, ecosystem, ...(date === undefined ? {} : { asOf: date }) });

/** Reads at once what every page of an ecosystem needs. */
export async function ensureEcosystem(place: EcosystemPlace): Promise<void> {
  const facts = queryClient.ensureQueryData(factsOptions(place));
  const diagnosis = queryClient.ensureQueryData(diagnosisOptions(place));
  await readOrNotFound(Promise.all([facts, diagnosis]));
}
