import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const participationStatuses = ["identified", "invited", "committed", "left"] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];

const participationStep = z.strictObject({ status: z.enum(participationStatuses), on: optional(partialDate) });
export type ParticipationStep = z.infer<typeof participationStep>;

export const participationRoles = [
  "intermediation",
  "research-evaluation",
  "producer",
  "processor",
  "distributor",
  "user",
  "funder",
  "institution",
  "facilitation",
  "other",
] as const;

const participationRole = z.strictObject({ role: z.enum(participationRoles), ...validTime });

/** An actor in an ecosystem, from the day someone thought of it to the day it left (§4.2-1). */
export const participation = defineEntity({
  name: "participation",
  collection: "participations",
  scope: "ecosystem",
  folder: "aim",
  attested: false,
  label: "actor",
  fields: {
    actor: ref("actor"),
    ...validTime,
    /** How far its engagement has come, each step dated. */
    steps: z.array(participationStep).max(20),
    roles: optional(z.array(participationRole).max(20)),
    cameFromExternality: optional(ref("externality")),
    cameFromStake: optional(ref("stake")),
    cameFromActor: optional(ref("actor")),
    leftBecause: optional(longText),
  },
});
export type Participation = RecordOf<typeof participation>;
