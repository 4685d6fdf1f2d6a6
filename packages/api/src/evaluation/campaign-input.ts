import { judgementLevels, judgementVoices, longText, partialDate, recordId, shortText } from "@bassin/core";
import { campaignShown } from "@bassin/db";
import { z } from "zod";
import { id } from "../record/id.ts";

const day = partialDate.length(10, { error: "date" });
const personName = shortText.max(120, { error: "too-long" });
const account = z.string().min(1).max(64);

/** What is said to open a campaign. */
export const newCampaign = z.strictObject({
  name: shortText.max(120, { error: "too-long" }),
  framework: shortText,
  criteria: z.array(recordId).min(1, { error: "required" }).max(200, { error: "too-many" }),
  aboutActor: id.nullable(),
  aboutSolution: id.nullable(),
  shown: z.enum(campaignShown),
  until: day,
});
export type NewCampaignInput = z.infer<typeof newCampaign>;

/** In which voice somebody is asked, and for which actor. */
const voiced = z.strictObject({ voice: z.enum(judgementVoices), actor: id.nullable() });

/** Somebody with an account here. */
export const guestAccount = voiced.extend({ account });

/** Somebody who gets a link of their own: copied, or sent to their address. */
export const guestByLink = voiced.extend({ name: personName, email: z.email({ error: "email" }).nullable() });

/** Somebody who read the code on the wall. */
export const newcomer = voiced.extend({ name: personName.nullable() });

export const whichCampaign = z.object({ campaign: id });

/** An answer to one question; no text takes it back. */
export const said = z.object({
  criterion: recordId,
  level: z.enum(judgementLevels),
  text: longText.max(4000, { error: "too-long" }).nullable(),
});

export const linkAddress = z.object({ territory: id, ecosystem: id, secret: z.string().min(20).max(200) });
export const wallCode = z.object({ code: z.string().min(10).max(20) });
