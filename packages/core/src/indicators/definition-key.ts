import { z } from "zod";

/** Lowercase words joined by single hyphens, starting with a letter: `transport-on-demand`. */
export const keyPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The immutable name of a definition. Labels may change; a key never does, because records point to it. */
export const definitionKey = z.string().max(64).regex(keyPattern);
