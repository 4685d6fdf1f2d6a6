import { type Answers, queryClient, trpc } from "../api/trpc.ts";

export type Directory = Answers["actors"]["directory"];
export type DirectoryActor = Directory["actors"][number];

/** Every actor of a territory, and the ecosystems it takes part in among those one may read. */
export const directoryOptions = (territory: string) => trpc.actors.directory.queryOptions({ territory });

export const ensureDirectory = (territory: string) => queryClient.ensureQueryData(directoryOptions(territory));

/** Shows other actors at once in the directory. */
export function changeActors(
  territory: string,
  change: (actors: readonly DirectoryActor[]) => readonly DirectoryActor[],
): void {
  queryClient.setQueryData(directoryOptions(territory).queryKey, (directory) =>
    directory === undefined ? undefined : { ...directory, actors: [...change(directory.actors)] },
  );
}

/** Shows an actor as it now is: in its place, or at the end. */
export function keepActor(territory: string, actor: DirectoryActor): void {
  changeActors(territory, (actors) =>
    actors.some(({ id }) => id === actor.id)
      ? actors.map((one) => (one.id === actor.id ? actor : one))
      : [...actors, actor],
  );
}

/** An actor as it now is; nothing when it is gone. */
export async function rereadActor(territory: string, id: string): Promise<DirectoryActor | undefined> {
  const { actors } = await queryClient.fetchQuery({ ...directoryOptions(territory), staleTime: 0 });
  return actors.find((one) => one.id === id);
}

/** Lets the pages that show actors read them again. */
export async function forgetActors(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(trpc.actors.directory.pathFilter()),
    queryClient.invalidateQueries(trpc.territory.get.pathFilter()),
    queryClient.invalidateQueries(trpc.territory.ecosystem.read.pathFilter()),
    queryClient.invalidateQueries(trpc.evaluation.diagnosis.pathFilter()),
    queryClient.invalidateQueries(trpc.trajectory.journal.pathFilter()),
  ]);
}
