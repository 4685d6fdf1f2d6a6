import { trpc } from "../api/trpc.ts";

/** What the instance has: it does not change while one reads. */
export const catalogueOptions = () => trpc.plugins.catalogue.queryOptions(undefined, { staleTime: 10 * 60_000 });

/** What a territory enabled. */
export const enabledOptions = (territory: string) => trpc.plugins.list.queryOptions({ territory });
