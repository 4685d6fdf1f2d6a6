/** A clock that always answers the same instant. `iso` carries its zone: `2024-10-01T09:00:00Z`. Throws on a bad date. */
export function fixedClock(iso: string): () => Date {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new Error(`Not a date: ${iso}`);
  return () => new Date(instant);
}

/**
 * Ids shaped as UUID v7, the same at every run: the first 48 bits are the milliseconds of `iso`, the last 48 bits count
 * from 1. Sorting them as text gives the order in which they were asked for.
 */
export function sequentialIds(iso = "2024-10-01T00:00:00Z"): () => string {
  const instant = fixedClock(iso)().getTime().toString(16).padStart(12, "0");
  let count = 0;
  return () => {
    count += 1;
    const tail = count.toString(16).padStart(12, "0");
    return `${instant.slice(0, 8)}-${instant.slice(8)}-7000-8000-${tail}`;
  };
}
