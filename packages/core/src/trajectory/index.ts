export * from "./chronicle-entry.ts";
export * from "./phase-entry.ts";
