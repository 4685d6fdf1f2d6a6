export * from "./territory-plugin.ts";
