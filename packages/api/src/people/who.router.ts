import { baseProcedure, router } from "../trpc.ts";

/** Who is asking. */
export const whoRouter = router({
  /** The signed-in person, or nobody. */
  am: baseProcedure.query(({ ctx }) => ctx.person),
});
