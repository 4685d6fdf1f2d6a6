import { baseProcedure, router } from "../trpc.ts";

/** Who is asking. */
export const whoRouter = router({
  /** The signed-in person, or nobody. */
  am: baseProcedure.query(({ ctx }) => ctx.person),

  /** What a page needs to know before anyone signs in: whether a link can be asked for by mail. */
  instance: baseProcedure.query(({ ctx }) => ({ hasMail: ctx.sendMail !== null })),
});
