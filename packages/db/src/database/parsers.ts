import { types } from "pg";

type Parser = (text: string) => unknown;

const integerArray: Parser = (text) => text.slice(1, -1).split(",").filter(Boolean).map(Number);
const asWritten: Parser = (text) => text;

/** The types that pg and PGlite read differently by default, read here in one way (stack notes). */
const parsers: Record<number, Parser> = {
  20: Number,
  1016: integerArray,
  1082: asWritten,
  1114: asWritten,
  1186: asWritten,
  1700: Number,
};

/** For PGlite. */
export const pgliteParsers = parsers;

/** For pg. */
export const pgTypes = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    return parsers[oid] ?? types.getTypeParser(oid, format ?? "text");
  },
};
