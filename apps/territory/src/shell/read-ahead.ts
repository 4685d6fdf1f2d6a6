import { personOptions } from "../account/session.ts";
import { queryClient } from "../api/trpc.ts";
import { diagnosisOptions, factsOptions } from "../evaluation/ecosystem-queries.ts";
import { readDate } from "../evaluation/read-date.ts";
import { territoriesOptions, territoryOptions } from "../territory/territory-queries.ts";

/**
 * Asks in one message, while the code of a page is still on its way, for what that page will read. What is refused here
 * is asked again, and told, by the page.
 */
export function readAhead({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): void {
  const [, territory, ecosystem] = /^\/t\/([^/]+)(?:\/e\/([^/]+))?/.exec(pathname) ?? [];
  void queryClient.prefetchQuery(personOptions());
  if (pathname === "/") void queryClient.prefetchQuery(territoriesOptions());
  if (territory !== undefined) void queryClient.prefetchQuery(territoryOptions(territory));
  if (territory === undefined || ecosystem === undefined) return;
  const place = { territory, ecosystem, date: readDate(searchParams.get("date")) };
  void queryClient.prefetchQuery(factsOptions(place));
  void queryClient.prefetchQuery(diagnosisOptions(place));
}
