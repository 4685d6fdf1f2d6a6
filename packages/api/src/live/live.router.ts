import { type AccessPlace, isAllowedAt } from "@bassin/core";
import { type LiveBatch, readSnapshot, tellPresence } from "@bassin/db";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { checkAccess, ecosystemProcedure, signedInProcedure } from "../access/procedures.ts";
import { id } from "../record/id.ts";
import { router } from "../trpc.ts";

/** Where somebody is looking, and the last thing they were told. */
const followInput = z.object({
  territory: id,
  ecosystem: id.nullable(),
  since: z
    .string()
    .max(4000)
    .refine((cursor) => readSnapshot(cursor) !== undefined)
    .optional(),
  /** Written by browsers that come back after a cut. */
  lastEventId: z.string().max(4000).nullish(),
});

/** Records whose change may change who is let in. */
const doors = new Set(["personRole", "territory", "ecosystem"]);

type Followed = Extract<AccessPlace, { kind: "territory" | "ecosystem" }>;

/** What is told of a batch: who wrote is told to those who may read the journal. */
function tellBatch({ changes, isMuch, people }: LiveBatch, mayName: boolean) {
  const told = changes.map(({ xid: _, by, name, ...change }) => ({
    ...change,
    by: mayName ? by : null,
    name: mayName ? name : null,
  }));
  return { changes: told, isMuch, ...(mayName && people !== undefined ? { people } : {}) };
}

/** Where somebody is: which page is open, and which record they write in. */
const hereInput = z.object({
  tab: id,
  page: z.string().max(60),
  record: id.nullable(),
  isLeaving: z.boolean(),
});

/** What others change, as they change it; and who is here. */
export const liveRouter = router({
  /** Says where somebody is, to those who are told who wrote. Said again while they stay; kept nowhere. */
  here: ecosystemProcedure("journal.read")
    .input(hereInput)
    .mutation(async ({ ctx, input: { territory, ecosystem, ...presence } }) => {
      const { account, name } = ctx.person;
      await tellPresence(ctx.trx, { territory, ecosystem }, { ...presence, account, name });
    }),

  /** That something changed, never what was written; until the person leaves or is no longer let in. */
  changes: signedInProcedure.input(followInput).subscription(async function* ({ ctx, input, signal }) {
    const { territory, ecosystem } = input;
    const place: Followed =
      ecosystem === null ? { kind: "territory", territory } : { kind: "ecosystem", territory, ecosystem };
    const action = ecosystem === null ? "territory.read" : "aim.read";
    const readGrants = () => checkAccess({ ctx, place, action });
    const back = input.lastEventId == null ? undefined : readSnapshot(input.lastEventId) && input.lastEventId;
    const since = back ?? input.since;
    let mayName = isAllowedAt(await readGrants(), "journal.read", place);
    let hasBegun = false;
    const leaving = signal ?? new AbortController().signal;
    for await (const batch of ctx.live.follow({ territory, ecosystem }, { ...(since && { since }), signal: leaving })) {
      if (batch.isMuch || batch.changes.some(({ entity }) => doors.has(entity))) {
        mayName = isAllowedAt(await readGrants(), "journal.read", place);
      }
      const told = tellBatch(batch, mayName);
      const isEmpty = told.changes.length === 0 && !told.isMuch && !("people" in told);
      if (!isEmpty || !hasBegun) yield tracked(batch.cursor, told);
      hasBegun = true;
    }
  }),
});
