/** The version of a record as it lies in the database. */
export function versionOf(record: object): number {
  return "version" in record && typeof record.version === "number" ? record.version : 1;
}
