import { type Answers, queryClient, trpc } from "../api/trpc.ts";

/** What a plugin is, in a few lines. */
export type PluginSummary = Answers["plugins"]["catalogue"]["installed"][number];

/** What the instance has: it does not change while one reads. */
export const catalogueOptions = () => trpc.plugins.catalogue.queryOptions(undefined, { staleTime: 10 * 60_000 });

/** The whole of a plugin. What a version says never changes: it is asked for once. */
export const definitionOptions = ({ key, version }: Pick<PluginSummary, "key" | "version">) =>
  trpc.plugins.definition.queryOptions(
    { plugin: key, version },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
  );

/** What a territory enabled. */
export const enabledOptions = (territory: string) => trpc.plugins.list.queryOptions({ territory });

/** Asks for what the page of plugins reads, without waiting for it. */
export function readPluginsAhead(territory: string): void {
  void queryClient.prefetchQuery(catalogueOptions());
  void queryClient.prefetchQuery(enabledOptions(territory));
}
