import { z } from "zod";
import { longText, optional, recordId, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";

/** What an ecosystem lets a programme read, subject by subject. */
export const sharingLevels = ["nothing", "in-aggregates-only", "by-name"] as const;
export const sharedSubjects = ["diagnosis", "indicators", "contributions", "judgements", "chronicle"] as const;

/** An ecosystem in a programme, with what it chose to share. Unsaid is nothing. */
const programmeEcosystem = z.strictObject({
  territory: recordId,
  ecosystem: recordId,
  since: optional(partialDate),
  sharing: z.partialRecord(z.enum(sharedSubjects), z.enum(sharingLevels)),
});

/** A cohort of ecosystems that a team follows without ranking them (§3.2: Coop’Ter). */
export const programme = z.strictObject({
  id: recordId,
  name: shortText,
  description: optional(longText),
  ecosystems: z.array(programmeEcosystem),
});
export type Programme = z.infer<typeof programme>;
