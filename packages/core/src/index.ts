export { type LifeFunction, lifeFunction, lifeFunctions } from "./aim/life-function.ts";
export * from "./evaluation/vocabulary.ts";
export { type Locale, type LocalText, locales, localText } from "./record/local-text.ts";
