export { compileReading } from "./compile-reading.ts";
export type { AskedCell, ReadingGroup, ReadingQuestion } from "./reading-question.ts";
export type { SqlParameter, SqlStatement } from "./sql-statement.ts";
