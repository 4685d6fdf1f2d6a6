import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { findUnsatisfiedHost } from "../rules/host-satisfied.ts";
import { buildProblem, type Problem } from "../rules/problem.ts";
import { LifeFunctionError } from "./life-function-error.ts";
import { validateLifeFunction } from "./validate-life-function.ts";

/** A plugin as the instance imported it, under the name it has in `bassin.config.ts`; or what its import threw. */
export type ImportedPlugin =
  | { readonly name: string; readonly module: object }
  | { readonly name: string; readonly error: unknown };

export type InstalledPlugin = { readonly name: string; readonly plugin: LifeFunctionDefinition };
export type QuarantinedPlugin = { readonly name: string; readonly problems: readonly Problem[] };
export type LoadedPlugins = {
  readonly installed: readonly InstalledPlugin[];
  readonly quarantined: readonly QuarantinedPlugin[];
};

type Reading = { ok: true; plugin: LifeFunctionDefinition } | { ok: false; problems: readonly Problem[] };

function isDefinition(exported: unknown): exported is object {
  return typeof exported === "object" && exported !== null && "apiVersion" in exported;
}

function refuseImport(error: unknown): Reading {
  if (error instanceof LifeFunctionError) return { ok: false, problems: error.problems };
  const reason = error instanceof Error ? error.message : String(error);
  const message = {
    fr: `Le paquet n’a pas pu être chargé : ${reason}`,
    en: `The package could not be loaded: ${reason}`,
  };
  return { ok: false, problems: [buildProblem("import-failed", { path: "(package)", message })] };
}

function refuseExports(count: number): Reading {
  const message = {
    fr: `Un plugin exporte une définition de fonction de vie, et une seule ; celui-ci en exporte ${count}.`,
    en: `A plugin exports one life function definition and only one; this one exports ${count}.`,
  };
  return { ok: false, problems: [buildProblem("one-definition", { path: "(package)", message })] };
}

function readPlugin(imported: ImportedPlugin, hostVersion: string): Reading {
  if ("error" in imported) return refuseImport(imported.error);
  const definitions = new Set(Object.values(imported.module).filter(isDefinition));
  const [candidate] = definitions;
  if (candidate === undefined || definitions.size > 1) return refuseExports(definitions.size);
  const validation = validateLifeFunction(candidate);
  if (!validation.ok) return validation;
  const findings = findUnsatisfiedHost(validation.plugin, hostVersion);
  if (findings.length === 0) return validation;
  return { ok: false, problems: findings.map((finding) => buildProblem("host-satisfied", finding)) };
}

/** Even reading what a package exports may throw, when its modules import each other in a circle. */
function tryReadPlugin(imported: ImportedPlugin, hostVersion: string): Reading {
  try {
    return readPlugin(imported, hostVersion);
  } catch (error) {
    return refuseImport(error);
  }
}

function refuseSecond(key: string, first: string): Problem[] {
  const message = {
    fr: `La clé « ${key} » est déjà celle du plugin ${first}, qui est installé.`,
    en: `The key “${key}” is already that of the plugin ${first}, which is installed.`,
  };
  return [buildProblem("unique-plugin", { path: "key", message })];
}

/**
 * Sorts imported plugins into those to install and those to leave out, each with its problems, in the order given. A
 * bad plugin never stops the others: nothing here throws.
 */
export function loadPlugins(imports: readonly ImportedPlugin[], hostVersion: string): LoadedPlugins {
  const installed: InstalledPlugin[] = [];
  const quarantined: QuarantinedPlugin[] = [];
  for (const imported of imports) {
    const { name } = imported;
    const reading = tryReadPlugin(imported, hostVersion);
    if (!reading.ok) {
      quarantined.push({ name, problems: reading.problems });
      continue;
    }
    const { plugin } = reading;
    const first = installed.find((other) => other.plugin.key === plugin.key);
    if (first === undefined) installed.push({ name, plugin });
    else quarantined.push({ name, problems: refuseSecond(plugin.key, first.name) });
  }
  return { installed, quarantined };
}
