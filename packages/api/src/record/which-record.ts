import { z } from "zod";
import { id } from "./id.ts";

/** Names one record. */
export const whichRecord = z.object({ id });

/** Names one record, and the version its editor saw. */
export const seenRecord = whichRecord.extend({ version: z.int().min(1) });
