import { z } from "zod";
import { shortText } from "./field.ts";
import { ref } from "./reference.ts";

/**
 * Someone an effect reaches or an externality falls upon (§4.2-2, §4.2-4):
 * an actor of the directory, a party still to approach, or people in general (who are not asked to contribute one by one).
 */
export const party = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("actor"), actor: ref("actor") }),
  z.strictObject({ kind: z.literal("to-approach"), name: shortText }),
  z.strictObject({ kind: z.literal("people"), name: shortText }),
]);
export type Party = z.infer<typeof party>;

/** The parties of a fact, in the order people named them. */
export const parties = z.array(party).max(100, { error: "too-many" }).meta({ parties: true });

declare module "zod" {
  interface GlobalMeta {
    /** The field lists parties. */
    parties?: boolean;
  }
}
