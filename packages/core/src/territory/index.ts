export * from "./actor.ts";
export * from "./commune-code.ts";
export * from "./ecosystem.ts";
export * from "./siren.ts";
export * from "./territory.ts";
