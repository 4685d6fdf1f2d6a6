export * from "./chronicle-entry.ts";
export * from "./journal-changes.rules.ts";
export * from "./phase.rules.ts";
export * from "./phase-condition.rules.ts";
export * from "./phase-entry.ts";
