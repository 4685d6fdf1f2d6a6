/** A whole day of an address, as people may have typed it; nothing when it is not one, or is still to come. */
export function readDate(wanted: unknown, today = new Date()): string | undefined {
  if (typeof wanted !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(wanted)) return undefined;
  const day = new Date(`${wanted}T00:00:00Z`);
  if (day > today) return undefined;
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== wanted ? undefined : wanted;
}
