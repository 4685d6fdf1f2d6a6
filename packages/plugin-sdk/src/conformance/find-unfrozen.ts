import { formatPath } from "../rules/format-path.ts";
import type { Finding } from "../rules/problem.ts";

/** Lists the outermost parts of a definition that code could still change. */
export function findUnfrozen(value: unknown, segments: readonly PropertyKey[] = []): Finding[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Object.isFrozen(value)) {
    const message = {
      fr: "Cette partie peut encore être modifiée : exportez ce que rend defineLifeFunction.",
      en: "This part can still be changed: export what defineLifeFunction gives back.",
    };
    return [{ path: formatPath(segments), message }];
  }
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => findUnfrozen(child, [...segments, key]));
}
