import { refuse } from "./refusal.ts";

/**
 * The database has the last word on what points to what: a change that would leave something without its other end
 * is a refusal, not a failure. Anything else goes on as it came.
 */
export function refuseBrokenReference(error: unknown): never {
  if (!(error instanceof Error) || codeOf(error) !== "23503") throw error;
  return refuse({ code: error.message.startsWith("update or delete") ? "still-used" : "unknown-reference" });
}

function codeOf(error: Error): unknown {
  const inner = error.cause instanceof Error ? error.cause : error;
  return "code" in error && error.code === "23503" ? error.code : "code" in inner ? inner.code : undefined;
}
