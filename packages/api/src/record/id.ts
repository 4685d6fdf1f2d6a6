import { z } from "zod";

/** An identifier of the database, however it was typed. */
export const id = z.uuid().toLowerCase();
