import { z } from "zod";

const referencePattern = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Points to a candidate component of a solution of the same plugin: `solution-key/component-key`. */
export const componentReference = z.string().regex(referencePattern);
