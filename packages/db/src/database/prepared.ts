import type { PoolClient } from "pg";

const mark = /^\/\* prepared: ([a-z-]+) \*\//;

/** Marks a statement to be planned once per connection. Worth it where planning costs as much as reading. */
export function prepared(name: string, statement: string): string {
  return `/* prepared: ${name} */ ${statement}`;
}

/** Makes a connection send marked statements under their name, which Kysely has no word for. */
export function nameMarkedStatements(client: PoolClient): void {
  const send = client.query;
  const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const name = typeof text === "string" ? mark.exec(text)?.[1] : undefined;
    return Reflect.apply(
      send,
      client,
      name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest],
    );
  };
  Object.assign(client, { query });
}
