/** Whose data a transaction may touch. What is not named cannot be reached: row-level security reads this. */
export interface DatabaseScope {
  /** Account that acts; empty for nobody (start-up, command line). */
  readonly user?: string;
  readonly territory?: string;
  readonly ecosystem?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const account = /^[A-Za-z0-9_-]{1,64}$/;

/** The statements that open a scope. Values are checked, since `SET` takes no parameters. Throws on a malformed identifier. */
export function scopeStatements(scope: DatabaseScope): string[] {
  return [
    setting("bassin.user", scope.user, account),
    setting("bassin.territory", scope.territory, uuid),
    setting("bassin.ecosystem", scope.ecosystem, uuid),
  ];
}

/** The statement that moves an open scope to another ecosystem of its territory. */
export function ecosystemStatement(ecosystem: string): string {
  return setting("bassin.ecosystem", ecosystem, uuid);
}

function setting(name: string, value: string | undefined, shape: RegExp): string {
  if (value !== undefined && !shape.test(value)) throw new Error(`Malformed value for ${name}`);
  return `set local "${name}" = '${value ?? ""}'`;
}

/** Whether a text has the shape of the identifiers kept in the database. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
