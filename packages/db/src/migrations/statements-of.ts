/** The statements of a SQL text: each ends with a semicolon at the end of a line. Comments of whole lines are dropped. */
export function statementsOf(text: string): string[] {
  return text
    .replace(/^--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
