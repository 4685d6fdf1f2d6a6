import { performance } from "node:perf_hooks";
import { loadPlugins } from "@bassin/plugin-sdk";
import { loadInstalledPlugins } from "@bassin/server";
import { type Figure, median } from "./figure.ts";

const many = 200;

/** What a start takes longer when two hundred plugins are installed instead of the six that come with Bassin. */
export async function measurePlugins(): Promise<Figure[]> {
  const { installed } = await loadInstalledPlugins();
  const few = installed.map(({ name, plugin }) => ({ name, module: { plugin } }));
  const copies = Array.from({ length: many }, (_, index) => {
    const { name, plugin } = installed[index % installed.length] ?? { name: "", plugin: undefined };
    return { name: `${name}-${index}`, module: { plugin: { ...plugin, key: `${plugin?.key}-${index}` } } };
  });
  const [first] = installed;
  const hostVersion = first?.plugin.host.replace(/^\D+/, "") ?? "";
  const load = (some: typeof few | typeof copies) => {
    const start = performance.now();
    const loaded = loadPlugins(some, hostVersion);
    const seconds = (performance.now() - start) / 1000;
    if (loaded.installed.length !== some.length) throw new Error(JSON.stringify(loaded.quarantined[0]));
    return seconds;
  };
  const grown = Array.from({ length: 5 }, () => load(copies) - load(few));
  return [
    {
      name: `start, ${many} plugins installed instead of ${few.length}: longer by`,
      value: median(grown),
      unit: "s",
      bound: { is: "at most", value: 1 },
    },
  ];
}
