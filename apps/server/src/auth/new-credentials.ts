import { z } from "zod";

/** Shortest and longest password, in characters. */
export const passwordLength = { min: 10, max: 128 } as const;

/** What one chooses to sign in with. */
export const newCredentials = z.object({
  email: z.email().max(200),
  password: z.string().min(passwordLength.min).max(passwordLength.max),
});
