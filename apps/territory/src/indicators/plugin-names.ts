import { ownNamespace } from "@bassin/core";
import { useQuery } from "@tanstack/react-query";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { catalogueOptions } from "../plugins/plugin-queries.ts";

/** What a plugin is called, by its key; its key while that is not known. What a territory defined itself has a name too. */
export function usePluginName(): (key: string) => string {
  const said = useSaid();
  const text = useAppText();
  const { data } = useQuery(catalogueOptions());
  return (key) => {
    if (key === ownNamespace) return text("ownIndicator.mine");
    const found = data?.installed.find((plugin) => plugin.key === key);
    return found === undefined ? key : said(found.name);
  };
}
