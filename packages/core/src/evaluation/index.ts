export * from "./absence.ts";
export * from "./criterion-id.ts";
export * from "./diagnosis.ts";
export * from "./immaterial-resource-reading.ts";
export * from "./judgement.ts";
export * from "./vocabulary.ts";
