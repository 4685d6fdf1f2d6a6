import { TRPCError } from "@trpc/server";
import { getErrorShape } from "@trpc/server/unstable-core-do-not-import";
import { appRouter } from "../src/router.ts";

/** The refusal a browser would read in an error; nothing when the error is not a refusal. */
export function formatted(thrown: unknown) {
  if (!(thrown instanceof TRPCError)) return null;
  const shape = getErrorShape({
    config: appRouter._def._config,
    error: thrown,
    type: "mutation",
    path: "",
    input: undefined,
    ctx: undefined,
  });
  return shape.data.refusal;
}
