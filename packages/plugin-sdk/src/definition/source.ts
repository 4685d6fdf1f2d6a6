export { definitionSource as source } from "@bassin/core";
