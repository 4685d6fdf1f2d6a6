import { personOptions } from "../account/session.ts";
import { directoryOptions } from "../actors/directory-queries.ts";
import { queryClient } from "../api/trpc.ts";
import { diagnosisOptions, factsOptions } from "../evaluation/ecosystem-queries.ts";
import { readDate } from "../evaluation/read-date.ts";
import { readPluginsAhead } from "../plugins/plugin-queries.ts";
import { actorsHref, pluginsHref } from "../territory/addresses.ts";
import { mapOptions, territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";

/** What the frame of a territory and the page in it read. */
function readTerritoryAhead(territory: string, pathname: string): void {
  void queryClient.prefetchQuery(territoriesOptions());
  if (pathname === actorsHref(territory)) {
    void queryClient.prefetchQuery(directoryOptions(territory));
    void queryClient.prefetchQuery(mapOptions(territory));
  }
  if (pathname === pluginsHref(territory)) readPluginsAhead(territory);
}

/**
 * Asks in one message, while the code of a page is still on its way, for what that page will read. What is refused here
 * is asked again, and told, by the page.
 */
export function readAhead({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): void {
  const [, territory, ecosystem] = /^\/t\/([^/]+)(?:\/e\/([^/]+))?/.exec(pathname) ?? [];
  void queryClient.prefetchQuery(personOptions());
  if (pathname === "/") void queryClient.prefetchQuery(territoriesOptions());
  if (territory !== undefined) void queryClient.prefetchQuery(territoryOptions(territory));
  if (territory === undefined) return;
  if (ecosystem === undefined) {
    readTerritoryAhead(territory, pathname);
    return;
  }
  const place = { territory, ecosystem, date: readDate(searchParams.get("date")) };
  void queryClient.prefetchQuery(factsOptions(place));
  void queryClient.prefetchQuery(diagnosisOptions(place));
}
