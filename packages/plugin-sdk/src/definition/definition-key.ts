export { definitionKey, keyPattern } from "@bassin/core";
