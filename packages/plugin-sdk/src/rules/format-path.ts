/** Writes a path as one reads it in code: `solutions[0].components[2].name`. The whole definition is `(definition)`. */
export function formatPath(segments: readonly PropertyKey[]): string {
  if (segments.length === 0) return "(definition)";
  return segments
    .map((segment, index) => {
      if (typeof segment === "number") return `[${segment}]`;
      return index === 0 ? String(segment) : `.${String(segment)}`;
    })
    .join("");
}
