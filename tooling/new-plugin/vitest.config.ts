export { default } from "@bassin/test-kit/vitest-base";
