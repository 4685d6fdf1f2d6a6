import { useQuery } from "@tanstack/react-query";
import { useSaid } from "../locales/use-app-text.ts";
import { catalogueOptions } from "../plugins/plugin-queries.ts";

/** What a plugin is called, by its key; its key while that is not known. */
export function usePluginName(): (key: string) => string {
  const said = useSaid();
  const { data } = useQuery(catalogueOptions());
  return (key) => {
    const found = data?.installed.find((plugin) => plugin.key === key);
    return found === undefined ? key : said(found.name);
  };
}
