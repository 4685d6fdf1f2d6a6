export { default } from "@bassin/plugin-sdk/vitest";
