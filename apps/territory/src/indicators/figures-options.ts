import { queryClient, trpc } from "../api/trpc.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";

/** The definitions in use in a territory, and its figures. */
export const figuresOptions = ({ territory, ecosystem }: EcosystemPlace) =>
  trpc.indicators.read.queryOptions({ territory, ecosystem });

/** Reads at once what the pages of figures need. */
export async function ensureFigures(place: EcosystemPlace): Promise<void> {
  await queryClient.ensureQueryData(figuresOptions(place));
}
