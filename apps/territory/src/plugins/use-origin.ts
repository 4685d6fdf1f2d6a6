import type { Solution } from "@bassin/core";
import { useQuery } from "@tanstack/react-query";
import { findTemplate, type Plugin, type Template } from "./draft-of.ts";
import { catalogueOptions, definitionOptions } from "./plugin-queries.ts";

/** What a solution was drawn from, as far as it is known by now. */
interface Origin {
  /** `none`: it came from no repertoire, or from one that is no longer installed. */
  readonly state: "reading" | "failed" | "none" | "found";
  readonly found?: { readonly plugin: Plugin; readonly template: Template };
  readonly retry: () => void;
}

/** Reads the repertoire a solution was drawn from. Only that plugin is asked for. */
export function useOrigin(solution: Pick<Solution, "template"> | undefined): Origin {
  const { plugin: key = "" } = solution?.template ?? {};
  const { data: catalogue } = useQuery(catalogueOptions());
  const summary = catalogue?.installed.find((one) => one.key === key);
  const asked = useQuery({ ...definitionOptions(summary ?? { key, version: "" }), enabled: summary !== undefined });
  const retry = () => void asked.refetch();
  if (key === "" || (catalogue !== undefined && summary === undefined)) return { state: "none", retry };
  if (asked.error) return { state: "failed", retry };
  if (asked.data === undefined || solution === undefined) return { state: "reading", retry };
  const template = findTemplate(asked.data, solution);
  return template ? { state: "found", found: { plugin: asked.data, template }, retry } : { state: "none", retry };
}
