/** One of the queries a statement is made of (`with name as (query)`). */
export interface NamedQuery {
  readonly name: string;
  readonly query: string;
}

/** Several queries, each reading those before it, and what is asked of them. */
export function writeStatement(queries: readonly NamedQuery[], asked: string): string {
  const named = queries.map(({ name, query }) => `${name} as (\n  ${query}\n)`);
  return `with ${named.join(",\n")}\n${asked}`;
}
