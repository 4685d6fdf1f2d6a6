type Key = string | number;

function readSegments(path: string): Key[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([segment]) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

function replaceAt(value: unknown, [key, ...rest]: readonly Key[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.with(Number(key), replaceAt(value[Number(key)], rest, change));
  const entries = new Map<string, unknown>(Object.entries(value ?? {}));
  const next = replaceAt(entries.get(String(key)), rest, change);
  if (next === undefined) entries.delete(String(key));
  else entries.set(String(key), next);
  return Object.fromEntries(entries);
}

/** Copies plain data with one place changed; a place that becomes `undefined` goes away. `stakes[0].key` names a place. */
export function rewrite(value: unknown, path: string, change: (old: unknown) => unknown): unknown {
  return replaceAt(value, readSegments(path), change);
}
