/** What the package needs of core, and takes along when it is published. */
export * from "../../core/src/aim/life-function.ts";
export * from "../../core/src/indicators/index.ts";
export * from "../../core/src/record/field.ts";
export * from "../../core/src/record/local-text.ts";
export * from "../../core/src/solution/component.ts";
export * from "../../core/src/solution/externality.ts";
export * from "../../core/src/territory/actor.ts";
export * from "../../core/src/value/useful-effect.ts";
