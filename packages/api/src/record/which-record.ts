import { z } from "zod";

/** Names one record. */
export const whichRecord = z.object({ id: z.uuid() });

/** Names one record, and the version its editor saw. */
export const seenRecord = whichRecord.extend({ version: z.int().min(1) });
