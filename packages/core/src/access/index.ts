export * from "./action.ts";
export * from "./grant.rules.ts";
export * from "./permissions.ts";
export * from "./role.ts";
