export * from "./actor-position.ts";
export * from "./life-function.ts";
export * from "./life-function-words.ts";
export * from "./participation.ts";
export * from "./participation-status.rules.ts";
export * from "./present-actors.rules.ts";
export * from "./stake.ts";
