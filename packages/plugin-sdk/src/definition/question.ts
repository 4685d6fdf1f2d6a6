import { localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";

/** A question to say aloud, here, with the people concerned. The key lets an answer be kept beside it. */
export const question = z.strictObject({ key: definitionKey, ask: localText });
