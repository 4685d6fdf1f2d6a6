/** What plugin-sdk needs of core, and takes along when it is published. */
export * from "../aim/life-function.ts";
export * from "../indicators/index.ts";
export * from "../record/field.ts";
export * from "../record/local-text.ts";
export * from "../solution/component.ts";
export * from "../solution/externality.ts";
export * from "../territory/actor.ts";
export * from "../value/useful-effect.ts";
