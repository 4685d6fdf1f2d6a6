import { useSuspenseQuery } from "@tanstack/react-query";
import { queryClient, trpc } from "../api/trpc.ts";
import { useEcosystemPlace } from "../evaluation/use-ecosystem.ts";
import type { EcosystemPlace } from "../territory/addresses.ts";
import type { ActorReadings } from "./actor-questions.ts";

const readOn = ({ territory, ecosystem, date }: EcosystemPlace) => ({
  territory,
  ecosystem,
  ...(date === undefined ? {} : { asOf: date }),
});
const networkOptions = (place: EcosystemPlace) => trpc.production.network.queryOptions(readOn(place));
const equilibriumOptions = (place: EcosystemPlace) => trpc.value.equilibrium.queryOptions(readOn(place));

/** Reads at once what the pages of actors need beside the facts. */
export async function ensureActorReadings(place: EcosystemPlace): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(networkOptions(place)),
    queryClient.ensureQueryData(equilibriumOptions(place)),
  ]);
}

/** What the rules read of the links between actors and of the equilibrium of each, on the day of the address. */
export function useActorReadings(): ActorReadings {
  const place = useEcosystemPlace();
  const { data: network } = useSuspenseQuery(networkOptions(place));
  const { data: equilibrium } = useSuspenseQuery(equilibriumOptions(place));
  return { network, equilibrium };
}
