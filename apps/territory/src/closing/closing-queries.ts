import { type Answers, client, queryClient, trpc } from "../api/trpc.ts";

/** A territory, or one of its ecosystems. */
export interface ClosablePlace {
  readonly territory: string;
  /** None: the whole territory. */
  readonly ecosystem: string | null;
}

/** All that goes with a place. */
export type Contents = Answers["territory"]["closing"]["contents"];

/** What was closed where one has a role. */
export type Closed = Answers["territory"]["closing"]["list"][number];

export const closedOptions = () => trpc.territory.closing.list.queryOptions();

/** Counts what a place holds, as it is now. */
export function readContents({ territory, ecosystem }: ClosablePlace): Promise<Contents> {
  if (ecosystem === null) return client.territory.closing.contents.query({ territory });
  return client.territory.ecosystem.closing.contents.query({ territory, ecosystem });
}

/** Closes a place whose name was typed. */
export async function closePlace({ territory, ecosystem }: ClosablePlace, name: string): Promise<void> {
  if (ecosystem === null) await client.territory.closing.close.mutate({ territory, name });
  else await client.territory.ecosystem.closing.close.mutate({ territory, ecosystem, name });
}

/** Reopens a place, as it was. */
export async function reopenPlace({ territory, ecosystem }: ClosablePlace): Promise<void> {
  if (ecosystem === null) await client.territory.closing.reopen.mutate({ territory });
  else await client.territory.ecosystem.closing.reopen.mutate({ territory, ecosystem });
}

/** Erases for good a closed place whose name was typed. */
export async function erasePlace({ territory, ecosystem }: ClosablePlace, name: string): Promise<void> {
  if (ecosystem === null) await client.territory.closing.erase.mutate({ territory, name });
  else await client.territory.ecosystem.closing.erase.mutate({ territory, ecosystem, name });
}

/** Forgets what was read of a place that is closed now, and reads the lists again. */
export async function rereadPlaces({ territory, ecosystem }: ClosablePlace): Promise<void> {
  const told = ecosystem ?? territory;
  queryClient.removeQueries({
    predicate: (query) => !query.isActive() && JSON.stringify(query.queryKey).includes(told),
  });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: trpc.territory.list.queryKey() }),
    queryClient.invalidateQueries({ queryKey: trpc.territory.country.queryKey() }),
    queryClient.invalidateQueries({ queryKey: closedOptions().queryKey }),
  ]);
}
