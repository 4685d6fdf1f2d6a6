import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

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
  label: "criterion",
  fields: {
    framework: shortText,
    frameworkVersion: shortText,
    criterion: shortText,
    level: z.enum(judgementLevels),
    text: longText,
    voice: z.enum(judgementVoices),
    actor: optional(ref("actor")),
    on: partialDate,
    evidence: optional(longText),
  },
});
export type Judgement = RecordOf<typeof judgement>;
