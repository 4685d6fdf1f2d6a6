export * from "./observation.ts";
