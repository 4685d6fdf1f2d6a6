import { z } from "zod";
import { localText } from "../record/local-text.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { definitionKey } from "./definition-key.ts";

const code = z.strictObject({ code: definitionKey, label: localText });

/**
 * The parts a breakdown cuts a whole into. `exhaustive`: together, without overlap, its codes make the whole, so that
 * their sum may stand for it.
 */
export const codeList = z.strictObject({
  key: definitionKey,
  label: localText,
  exhaustive: z.boolean(),
  codes: z.array(code).min(2),
});
export type CodeList = DeepReadonly<z.infer<typeof codeList>>;
