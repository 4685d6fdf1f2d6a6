import { queryClient, trpc } from "../api/trpc.ts";

/** Who is here, with which roles, for whom they speak. */
export const peopleOptions = (territory: string) => trpc.people.list.queryOptions({ territory });

/** The invitations of a territory, for those who may invite. */
export const invitationsOptions = (territory: string) => trpc.people.invitations.queryOptions({ territory });

/** Reads again what a change of people changed. */
export async function rereadPeople(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: trpc.people.pathKey() }),
    queryClient.invalidateQueries({ queryKey: trpc.territory.get.pathKey() }),
  ]);
}
