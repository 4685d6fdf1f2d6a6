export * from "./component.ts";
export * from "./coverage.rules.ts";
export * from "./externality.ts";
export * from "./holding.ts";
export * from "./solution.ts";
export * from "./territorial-resource.ts";
export * from "./use-performance.ts";
