export { everyWayDefinitions } from "../indicators/testing/every-way-definitions.ts";
export * from "./one-of-each.ts";
