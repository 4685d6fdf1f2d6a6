import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The given environment with the workspace's own Node and tools first on the path. */
export function findWorkspaceTools(parent: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...parent, PATH: [join(root, "node_modules", ".bin"), parent.PATH ?? ""].join(delimiter) };
}

/** Environment of a child whose output is kept: the workspace's tools, no colours, nothing sent to anyone. */
export function describeEnvironment(parent: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...kept } = findWorkspaceTools(parent);
  return { ...kept, NO_COLOR: "1", DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
}
