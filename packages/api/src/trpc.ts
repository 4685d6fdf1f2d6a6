import { initTRPC } from "@trpc/server";
import { ZodError } from "zod";
import type { ApiContext } from "./context.ts";
import { fieldProblems } from "./errors/field-problems.ts";
import { type Refusal, RefusedRequest } from "./errors/refusal.ts";

/** The one place where a refusal becomes a transport error. What is not a refusal stays unsaid to the browser. */
const trpc = initTRPC.context<ApiContext>().create({
  // A quiet line says now and then that it is alive; it is opened again now and then, by whoever is still signed in.
  sse: {
    maxDurationMs: 15 * 60_000,
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 30_000 },
  },
  errorFormatter({ shape, error }) {
    const refusal = refusalOf(error);
    const { stack: _, ...data } = shape.data;
    return {
      ...shape,
      message: refusal === null ? "unexpected" : refusal.code,
      data: { ...data, refusal },
    };
  },
});

function refusalOf(error: Error & { cause?: unknown }): RefusedRequest["refusal"] | null {
  if (error instanceof RefusedRequest) return error.refusal;
  if (error.cause instanceof RefusedRequest) return error.cause.refusal;
  if (!(error.cause instanceof ZodError)) return null;
  const invalid: Refusal = { code: "invalid", fields: fieldProblems(error.cause.issues) };
  return new RefusedRequest(invalid).refusal;
}

export const { router, procedure: baseProcedure, createCallerFactory } = trpc;
