export type { ApiContext, Person, SendMail } from "./context.ts";
export { fieldProblems } from "./errors/field-problems.ts";
export { type FieldProblem, type Refusal, type RefusalCode, RefusedRequest } from "./errors/refusal.ts";
export { readGround } from "./indicators/read-definitions.ts";
export { summarisePlugin } from "./plugins/summarise-plugin.ts";
export { dayOf } from "./record/day-of.ts";
export { type AppRouter, appRouter } from "./router.ts";
export { createCallerFactory } from "./trpc.ts";
