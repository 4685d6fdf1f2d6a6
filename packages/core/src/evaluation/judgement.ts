import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { standpoints } from "./framework.ts";

export const judgementLevels = ["not-started", "begun", "under-way", "rooted", "not-concerned"] as const;
export type JudgementLevel = (typeof judgementLevels)[number];

export const judgementVoices = ["actor", "facilitator", "peer", "researcher", "inhabitant"] as const;
export type JudgementVoice = (typeof judgementVoices)[number];

/** What a voice makes of a criterion of a framework; voices are never merged (domain §5). */
export const judgement = defineEntity({
  name: "judgement",
  collection: "judgements",
  scope: "ecosystem",
  folder: "evaluation",
  attested: false,
  label: "text",
  fields: {
    framework: shortText,
    frameworkVersion: shortText,
    criterion: shortText,
    level: z.enum(judgementLevels),
    text: longText,
    voice: z.enum(judgementVoices),
    /** The actor one speaks for. */
    actor: optional(ref("actor")),
    /** From where one looks, in frameworks read between peers (§3.1). */
    standpoint: optional(z.enum(standpoints)),
    /** How whoever speaks wishes to be named. */
    saidBy: optional(shortText),
    /** What is judged, when it is not the whole ecosystem: one of its actors… */
    aboutActor: optional(ref("actor")),
    /** …or one of its solutions. */
    aboutSolution: optional(ref("solution")),
    on: partialDate,
    evidence: optional(longText),
  },
});
export type Judgement = RecordOf<typeof judgement>;
