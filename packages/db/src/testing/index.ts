export * from "./test-database.ts";
export * from "./written-file.ts";
